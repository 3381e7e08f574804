onboarding-hello = Hallo { $name }. Ich helfe dir beim Tagesbericht: Du notierst nebenbei, ich schreibe die Mail, du tippst auf Senden. Erst dann geht der Bericht raus.
onboarding-client = <b>{ $client }</b> ({ $contact }) · ich frage um { $at }, fällig { $by }
onboarding-kpi = • { $name }: { $terms }
onboarding-zone = Alle Zeiten gelten in { $place }.
onboarding-no-clients = Deine Vereinbarung ist noch nicht da. Bitte die Person, die dich eingeladen hat, sie einzutragen.
onboarding-keeps = <b>Das speichere ich:</b> Vereinbarungen, freie Tage, was du für Berichte schreibst, und die gesendeten Mails. Keine Bildschirmfotos, keine Aktivitätsmessung, keine Lesebestätigungen. /mydata gibt dir eine Kopie; fürs Löschen wende dich an die Person, die dich eingeladen hat.
onboarding-try = <b>Probier es:</b> Schreib <code>{ $note }</code>, sobald etwas fertig ist. Den Rest zeigt /help.

# An Leute, deren Einladung abgelehnt wird
onboarding-unknown = Diesen Link kenne ich nicht. Prüf, ob er vollständig ist, oder lass dir einen neuen schicken.
onboarding-used = Dieser Link wurde schon benutzt; jeder gilt nur einmal. Lass dir einen neuen schicken.
onboarding-expired = Dieser Link ist abgelaufen. Lass dir einen neuen schicken.
onboarding-too-many-attempts = Das war ein Versuch zu viel. Warte eine Viertelstunde und öffne den Link dann noch einmal.
onboarding-chat-of-another = Von diesem Chat aus berichtet schon jemand anderes. Öffne den Link mit deinem eigenen Telegram-Konto.
