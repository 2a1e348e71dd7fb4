"""Files that a visitor takes along on a phone: sealed for whoever scanned the code, once, for a day."""
