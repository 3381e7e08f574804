"""A decision asked of a client, and what comes back."""
