"""The exchange with a pretix server: its list comes here, what happens at the door goes there."""
