"""The citizen's window: a thin client of the citizen channel, for a touch screen at the hospital."""
