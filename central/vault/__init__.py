"""The vault service: keeps personal files as ciphertext, and hands them out to whoever proves to hold a card."""
