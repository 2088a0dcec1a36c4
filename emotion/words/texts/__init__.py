"""Texts as people type them: their forms, lists of words, language and script."""
