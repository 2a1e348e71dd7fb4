"""Central: publishes the feed that terminals replicate, and fills it from demo data or real sources."""
