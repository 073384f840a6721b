"""The call: for the staff member on the phone."""
