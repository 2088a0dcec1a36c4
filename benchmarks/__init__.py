"""Tables with peers side by side and checks of what we ship; none of it runs in `make test`."""
