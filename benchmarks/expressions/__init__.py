"""Parts of `benchmarks.faces`."""
