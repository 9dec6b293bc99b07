"""The hub: a PostgreSQL database where the stations of an event meet, and which knows no names."""
