"""Search over the replica: words, facets, order, suggestions, places. Reads; only `index` writes, for sync."""
