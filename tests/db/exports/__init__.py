"""What leaves a station after the event."""
