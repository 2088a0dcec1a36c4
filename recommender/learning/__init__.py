"""Learning from what was offered: the offers are the log of a bandit, with exact propensities."""
