"""The WIS kiosk: a self-service terminal for work, training and help."""

__version__ = "0.1.0"
