"""Connecting to a portal: by a webhook, by signing in, or to the demo portal."""
