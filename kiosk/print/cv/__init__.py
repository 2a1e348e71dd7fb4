"""CVs on paper: five templates over one content, with the same rules for what is short and what is long."""
