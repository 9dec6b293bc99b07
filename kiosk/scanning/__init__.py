"""From a camera to a ticket held up once."""
