"""How one works here: build the environment, start everything, stop everything."""
