"""Mail in: fetched from the mailbox, kept, and told to the conversation it belongs to."""
