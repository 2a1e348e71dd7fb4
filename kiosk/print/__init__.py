"""Documents on paper (ReportLab) and the printers that print them (IPP)."""
