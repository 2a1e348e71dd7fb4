"""The format of the feed: records, indexes, digests, time. No IO; central and terminals share it."""
