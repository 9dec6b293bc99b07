"""What is on paper: badges, confirmations and sheets as pages, set by Typst, and what can be said about them."""
