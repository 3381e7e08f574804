language-which = Welche Sprache sprechen wir? Mails bleiben in der Sprache des Kunden.
language-changed = Ab jetzt spreche ich Deutsch mit dir. Mails bleiben in der Sprache des Kunden.
