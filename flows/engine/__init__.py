"""The shape every flow has: events in, effects out."""
