"""Talk: hello and thanks, what is said and asked of the film that shows, opinions of it."""
