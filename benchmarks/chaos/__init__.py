"""Kill the parts of Reelmood at random under load, and see whether a star is ever lost."""
