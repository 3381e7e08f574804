"""What people write in English, one file for each sort of words."""
