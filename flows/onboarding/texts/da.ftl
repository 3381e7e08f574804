onboarding-hello = Hej { $name }. Jeg hjælper dig med dagsrapporten: Du noterer undervejs, jeg skriver mailen, du trykker Send. Først da bliver rapporten sendt.
onboarding-client = <b>{ $client }</b> ({ $contact }) · jeg spørger kl. { $at }, frist { $by }
onboarding-kpi = • { $name }: { $terms }
onboarding-zone = Tiderne gælder i { $place }.
onboarding-no-clients = Din aftale ligger her ikke endnu. Bed den, der inviterede dig, om at lægge den ind.
onboarding-keeps = <b>Det gemmer jeg:</b> aftaler, fridage, det du skriver til rapporterne, og de sendte mails. Ingen skærmbilleder, ingen måling af aktivitet, ingen læsekvitteringer. /mydata giver dig en kopi; skal det slettes, så sig det til den, der inviterede dig.
onboarding-try = <b>Prøv:</b> skriv <code>{ $note }</code>, når noget er gjort. Resten står i /help.

# Til folk, hvis invitation bliver afvist
onboarding-unknown = Det link kender jeg ikke. Se efter, om det er helt med, eller bed om et nyt.
onboarding-used = Det link er allerede brugt; hvert link virker én gang. Bed om et nyt.
onboarding-expired = Det link er udløbet. Bed om et nyt.
onboarding-too-many-attempts = Det var ét forsøg for meget. Vent et kvarter, og åbn så linket igen.
onboarding-chat-of-another = En anden rapporterer allerede fra denne chat. Åbn linket fra din egen Telegram-konto.
