my-data-held = Ich speichere deinen Namen, deine Zeiten und freien Tage, eure Vereinbarungen, was du für Berichte geschrieben hast, deine Probleme, Entscheidungen und Fehlerberichte sowie gesendete Nachrichten und Mails.
my-data-erase = Soll es gelöscht werden, wende dich an die Person, die dich eingeladen hat.
my-data-send = Datei schicken
my-data-sent = Hier ist alles, was ich über dich gespeichert habe, in einer Datei.
