"""Fits the small encoders that Spark NLP runs: the sentiment of pairs, and names."""
