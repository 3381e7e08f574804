"""The running program: chat and mail in and out, time, configuration, command line."""
