"""The conversation with one visitor: a pure state machine and the two threads that carry it out."""
