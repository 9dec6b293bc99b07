"""The criteria A1 to A14 and U1 to U14: each is held by a test; docs/accessibility.md says by which."""
