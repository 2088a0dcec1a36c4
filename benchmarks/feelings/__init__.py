"""How well films' profiles tell what films feel like."""
