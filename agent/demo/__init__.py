"""A whole working day on one page, without any account: the real engine with two doors of its own."""
