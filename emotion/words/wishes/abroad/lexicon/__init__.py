"""The words that other languages ask for films with, one table a kind of word."""
