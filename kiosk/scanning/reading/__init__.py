"""From a picture to what its QR codes say, and to what is known of a code that cannot be read."""
