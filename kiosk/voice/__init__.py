"""What a station lets be heard: short sounds, and speech."""
