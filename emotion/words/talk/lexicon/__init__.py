"""What people say in talk, word for word."""
