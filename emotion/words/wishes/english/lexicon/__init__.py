"""The words that English asks for films with."""
