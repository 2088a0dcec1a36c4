"""Parts of `benchmarks.words`."""
