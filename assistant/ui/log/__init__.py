"""The call log: find a call again, and read what was said and done."""
