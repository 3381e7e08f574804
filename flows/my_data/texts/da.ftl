my-data-held = Jeg gemmer dit navn, dine tider og fridage, jeres aftaler, det du har skrevet til rapporterne, dine problemer, beslutninger og fejlrapporter og sendte beskeder og mails.
my-data-erase = Skal det slettes, så sig det til den, der inviterede dig.
my-data-send = Send mig filen
my-data-sent = Her er alt, hvad jeg har gemt om dig, i én fil.
