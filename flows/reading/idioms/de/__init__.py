"""What people write in German, one file for each sort of words."""
