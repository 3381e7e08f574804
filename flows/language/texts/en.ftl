language-which = Which language shall we speak? Mails stay in each client’s language.
language-changed = From now on I speak English with you. Mails stay in each client’s language.
