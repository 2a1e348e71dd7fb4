"""One run of sync: verify, fetch, apply, prove; the old replica stays until the new one is whole."""
