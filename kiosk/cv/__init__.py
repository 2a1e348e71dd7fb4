"""CVs in the formats of others: read with strict limits, written, and what a format cannot hold named."""
