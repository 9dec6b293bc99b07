"""Onto paper: printers and what is wrong with them, and the press that hands badges over and watches them."""
