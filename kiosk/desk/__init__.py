"""Calls to the desk: kept until they are acknowledged, sent by webhook or e-mail."""
