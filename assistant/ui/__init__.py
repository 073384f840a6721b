"""Everything with Qt: one folder for each group of users, and the few parts they share."""
