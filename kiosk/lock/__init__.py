"""What keeps the kiosk a kiosk: nothing else in front of it, no way out, awake, alive, and only once."""
