"""The library: every answer, script and contact, found and read without a call."""
