onboarding-hello = Hello { $name }. I help you report your day: you jot things down, I put the mail together, you press Send. No report goes out before that.
onboarding-client = <b>{ $client }</b> ({ $contact }) · I ask at { $at }, due { $by }
onboarding-kpi = • { $name }: { $terms }
onboarding-zone = All times are { $place } time.
onboarding-no-clients = Your agreement is not here yet. Ask whoever invited you to add it.
onboarding-keeps = <b>What I keep:</b> agreements, days off, what you type for reports, and the mails sent. No screenshots, no activity tracking, no read receipts. /mydata gives you a copy; to have it deleted, ask whoever invited you.
onboarding-try = <b>Try it:</b> type <code>{ $note }</code> when something is done. /help shows the rest.

# To people whose invitation is refused
onboarding-unknown = I do not know this link. Check that it is complete, or ask whoever sent it for a new one.
onboarding-used = This link has been used already; each works once. Ask whoever sent it for a new one.
onboarding-expired = This link has expired. Ask whoever sent it for a new one.
onboarding-too-many-attempts = That was one attempt too many. Wait a quarter of an hour, then open the link again.
onboarding-chat-of-another = Somebody else already reports from this chat. Open the link with your own Telegram account.
