"""Badge layouts of pretix, used as they are."""
