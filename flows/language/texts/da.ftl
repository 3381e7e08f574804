language-which = Hvilket sprog skal vi tale? Mails bliver på kundens sprog.
language-changed = Fra nu af taler jeg dansk med dig. Mails bliver på kundens sprog.
