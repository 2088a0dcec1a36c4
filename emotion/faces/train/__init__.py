"""One-off scripts that make the committed models of `emotion/faces/models/` and measure them."""
