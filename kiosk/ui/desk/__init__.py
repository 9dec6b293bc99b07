"""The helper desk: finding people and doing what they came for."""
