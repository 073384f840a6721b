"""The editor: change an answer or a step, see the findings, publish; every version is kept."""
