"""What `benchmarks.scraper` measures."""
