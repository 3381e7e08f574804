"""What is said and decided: pure functions and plain values."""
