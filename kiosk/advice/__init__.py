"""What follows from a file and the feed: tasks by rules, and suggestions; nothing here reads or writes files."""
