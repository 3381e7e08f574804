my-data-held = I hold your name, times and days off, your agreements, what you typed for reports, your problems, decisions and mistake reports, and the messages and mails sent.
my-data-erase = To have it erased, ask whoever invited you.
my-data-send = Send me the file
my-data-sent = Here is everything I hold about you, in one file.
