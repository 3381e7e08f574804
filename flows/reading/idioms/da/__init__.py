"""What people write in Danish, one file for each sort of words."""
