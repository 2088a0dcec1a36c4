"""Words that may be the mere name of a film or of somebody, and what is asked beside one."""
