"""The personal file: a vault that only its visitor opens (docs/vault.md)."""
