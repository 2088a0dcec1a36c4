"""What `benchmarks.chat` is made of: the programs, the people who talk, and the table."""
