"""What developers run: set-up, demo, pictures, benchmarks."""
