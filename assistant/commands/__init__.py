"""The commands of `assistant`, one module each; they speak plain Danish to people and JSON to programs."""
