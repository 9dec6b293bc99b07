"""Draws what webcams see at a real entrance: phones and paper held at all distances and angles, and what goes wrong."""
