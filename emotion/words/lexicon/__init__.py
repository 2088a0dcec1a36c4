"""The words people ask for films with: one module a language, one table a kind of word."""
