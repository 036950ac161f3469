/** What no customer may read, whoever wrote it. */
export const nl = `
[in_transit]
verwacht => gegarandeerd
was op => is zoekgeraakt op
niet aangekomen => aangekomen
antwoord dan op dit bericht en een medewerker kijkt ernaar => dan sturen we een nieuw pakket
antwoord dan op dit bericht en een medewerker kijkt ernaar => antwoord dan niet
+ U krijgt uw geld terug.
+ Het komt morgen, dat beloven we.
+ Het is niet bezorgd.
+ Uw buurvrouw heeft het aangenomen.
+ Stuur ons het nummer van uw kaart.
+ Dit schrijft een mens.
+ Bedankt voor uw geduld, uw geld is onderweg.
^ Goed nieuws!
+ Met liefde gemaakt in ons atelier.
+ Ons team is op werkdagen bereikbaar.
[delivered]
bezorgd. => niet bezorgd.
`;
