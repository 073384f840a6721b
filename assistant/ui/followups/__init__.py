"""Follow-ups: what was promised to citizens, the most urgent first."""
