"""What visitors and helpers see: a file per screen, looks from tokens, sentences from phrases."""
