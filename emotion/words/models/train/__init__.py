"""Training of the embedded words model; needs scikit-learn, which the product does not."""
