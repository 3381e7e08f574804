"""The mails of an escalation, before they are put into words."""
