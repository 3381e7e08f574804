"""Mail out (and, one day, in)."""
