"""The end-of-day e-mail: what the client reads, from the day's numbers and the assistant's own words."""
