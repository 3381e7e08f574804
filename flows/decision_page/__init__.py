"""The decision page: what a client sees who opens the link in a mail about an issue, and what came of a press."""
