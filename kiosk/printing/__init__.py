"""From a badge job to paper: Typst makes the page, a printer takes it, the press keeps the order."""
