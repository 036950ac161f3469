import type { SentenceTable } from './table.ts';

export const nl: SentenceTable = {
  states: `
    Uw buren hebben het.
    Het pakket is er.
    Het ligt in uw brievenbus.
    Het staat voor de deur.
    Het ligt bij de receptie.
    De buurman nam het aan.
    De bezorger zette het op een veilige plek.
    Iemand heeft getekend.
    Het is al opgehaald.
    De koerier heeft het bij zich.
    Het zit in de bestelbus.
    Het wordt door de douane gecontroleerd.
    Het is door de douane.
    Het is kwijtgeraakt.
    De vervoerder is het kwijt.
    Helaas is het kapot.
    Het komt terug naar ons.
    Het ging retour afzender.
    Het ligt in het sorteercentrum.
    Het wacht op u bij het postkantoor.
    Het heeft ons magazijn verlaten.
    We hebben het opgestuurd.
    Alles is ingepakt.
    Uw bestelling is geannuleerd.
    Uw geld staat weer op de rekening.
    Er was niemand thuis.
    Het zit ergens vast.
    Je hebt het al.`,
  commitments: `
    U krijgt uw geld terug.
    U krijgt het zeker.
    Wij sturen u een nieuwe.
    Het komt echt.
    Het wordt bezorgd.
    We betalen het terug.
    Verzending is gratis.
    U betaalt niets.
    Je krijgt korting van ons.
    Hier is een cadeaubon.
    Dat beloven we.
    Daar kunt u op rekenen.
    We annuleren de bestelling voor u.
    We wijzigen uw adres.
    Zonder kosten voor u.
    Je krijgt een vervangend pakket.
    Het komt goed.`,
  times: `
    U weet het voor het weekend.
    Morgen weten we meer.
    Over twee weken weten we meer.
    Wacht nog een paar dagen.
    Vanavond kijken we ernaar.
    Volgende week schrijven we u.
    Het is er voor Kerstmis.
    De dag erna weet u meer.
    Binnenkort hoort u meer.
    Straks weten we meer.
    Binnen veertien dagen antwoorden we.
    Aan het eind van de maand kijken we weer.
    Het is een kwestie van uren.`,
  harmless: `
    Antwoord op deze e-mail en een medewerker leest het.
    Hallo en bedankt voor uw bericht!
    Het spijt ons dat u moet wachten.
    Bedankt voor je geduld.
    Fijn weekend!
    Goedemorgen en dank voor uw bericht.
    Als u vragen hebt, antwoord dan op dit bericht.
    Ons team helpt u graag.
    Bedankt voor uw aankoop bij ons.
    Houd uw bestelnummer bij de hand.
    We weten dat wachten vervelend is.
    Als het op {{ write_back_day }} niet is aangekomen, laat het ons dan weten.
    We lezen elk bericht.
    Hartelijke groeten van ons allemaal.
    Schrijf ons gerust.
    Bedankt voor uw vertrouwen.
    We helpen je graag verder.
    Fijn om van u te horen!
    We begrijpen dat u wilt weten waar uw bestelling is.
    Is iets niet duidelijk, antwoord ons dan gewoon.
    We hopen dat dit helpt.
    Groeten van het hele team
    Uw mening helpt ons om beter te worden.
    Dit bericht is automatisch geschreven.
    Wilt u met iemand spreken?
    U kunt ons altijd bereiken door hier te antwoorden.
    Beste klant, bedankt dat u ons schrijft.
    We zijn een klein team en lezen alles zelf.
    Laat het ons weten als we nog iets voor u kunnen doen.
    Uw bericht is belangrijk voor ons.
    Het is altijd fijn om van u te horen.
    Antwoord op deze mail en iemand van ons team neemt het over.
    We begrijpen dat wachten niet leuk is.
    Veel dank en vriendelijke groeten
    Hallo, dank voor uw vraag over uw bestelling.
    Antwoord gerust in uw eigen woorden.
    We zijn blij dat u voor ons koos.
    Excuses voor het ongemak.
    Het allerbeste!
    We nemen elk bericht serieus.
    We zijn altijd blij als u ons schrijft.
    Onze klantenservice kijkt uit naar uw antwoord.
    Veel liefs uit ons atelier
    Dank dat u geduld met ons hebt.
    We wensen u een fijne dag!
    Fijn dat u ons schrijft!
    Excuses voor het lange wachten.
    Als iets niet duidelijk is, antwoord dan op dit bericht.
    Sorry voor het ongemak.
    We wensen u een fijn weekend.
    Goedemorgen en bedankt voor uw bericht.
    Als u een vraag hebt, schrijf ons gerust.
    Hartelijke groeten van het team van {{ brand }}
    Uw tevredenheid is belangrijk voor ons.`,
  answeredFor: `
    U kunt het volgen via de link hieronder.
    Een collega neemt contact met u op.
    U vindt alle gegevens op de pagina van de vervoerder.
    U hoeft niets te doen.
    Zodra er nieuws is, krijgt u een e-mail.
    Klik op de link om de actuele status te zien.
    Helaas kunnen we nu niet meer zeggen.
    We houden u op de hoogte.
    Dit is wat we op dit moment weten.
    De link om het pakket te volgen vindt u hieronder.
    De pagina van de vervoerder vindt u via de link.
    Zeg het ons als u liever aan de telefoon spreekt.
    Vertel ons gerust meer over wat u nodig hebt.
    U ziet elke stap op de pagina van de vervoerder.
    We zijn een familiebedrijf van het platteland.
    Vraag ons gerust alles.`,
  elsewhere: `
    in_transit: Het moeilijkste deel van de reis is voorbij.
    in_transit: U vindt het in de gang als u thuiskomt.
    in_transit: Een collega heeft voor u het depot gebeld.
    in_transit: We gaan er voor u achteraan.
    in_transit: De buren mogen het aannemen.
    in_transit: U hebt geen legitimatie nodig.
    in_transit: Langer duurt het bijna nooit.
    in_transit: De verzending is voor onze rekening.
    in_transit: Raakt het zoek, dan gaat er een tweede uit.
    in_transit: Bedankt voor uw bestelling, die is er bijna.
    in_transit: Hallo, we hebben goed nieuws over uw pakket.
    in_transit: Als u vragen hebt, een medewerker heeft al gekeken.
    delivered: Hartelijke groeten van uw buurman, die het heeft.
    delivered: Kijk in de schuur, daar ligt het.
    delivered: Een volwassene heeft het aangepakt.
    stalled: We hebben een onderzoek laten starten.
    stalled: Er is geen reden tot zorg.
    preparing: U kunt er nog iets bij doen.
    preparing: Ons team pakt het met liefde in.
    customs: De invoerkosten hebben wij betaald.
    label_created: De bezorger heeft het bij ons gehaald.
    ready_for_pickup: Iedereen mag het voor u halen.`,
  others: `
    De conciërge heeft uw pakket.
    Uw zus heeft het aangepakt.
    Het is onderweg zoekgeraakt.
    De douane liet het door.
    U zou het nu moeten hebben.
    Het is om de hoek.
    De doos is doorweekt.
    Het is weer bij ons.
    Wij hebben het al weggebracht.
    De terugbetaling is gedaan.
    Geen zorgen, u ziet het gauw.
    We sturen er meteen nog een.
    Het kost u geen cent.
    We geven u tien procent.
    Het komt altijd aan.
    Je krijgt je centen terug.
    We hebben de zending voor u gestopt.
    Reken op de loop van volgende week.
    Uiterlijk maandag weet u het.
    Je bestelling is helemaal klaar.
    Morgenochtend is het er.
    Het is al van u.
    De mensen van hiernaast hebben het.
    U vindt het achter het huis.
    Iemand bij u nam het aan.
    Niemand weet nog waar het is.
    Het is weer in onze winkel.
    Alles is gedaan.
    Uw bestelling is compleet.
    Alles is eruit.
    Het moet elk moment bij u zijn.
    Je kunt het daar hebben.
    We hebben ervoor gezorgd dat u het hebt.
    U verliest niets.
    We doen alles nog eens voor u.
    We zetten het recht.
    U hoeft niets te betalen.
    Er is iets kleins van ons voor u.
    Voor u het weet is het er.
    Het duurt niet lang meer.
    Vrijdag weten we het.
    Het kan enkele weken duren.
    Uw adres is gewijzigd.
    De grenspolitie heeft het geopend.
    Uw bestelling {{ order_name }} is weer hier.
    {{ order_name }} is gevonden.
    Het pakket is bij de dame van de eerste verdieping.
    We zien dat het door uw deur ging.
    Volgens onze gegevens hebt u het al genomen.
    De man van de post heeft het gebracht.
    De postbode probeert het nog eens.
    De vervoerder heeft ons de bestelling gegeven.
    Het ging zonder problemen over de grens.
    Er gebeurt niets door een staking.
    Men vindt het pakket niet meer.
    Het is al in uw land.
    We hebben u het geld gegeven.
    We zorgen ervoor dat het bij u komt.
    De volgende bestelling is voor ons.
    Als dank geven we u iets.
    Wees rustig, het komt naar u.
    Er is niets verloren.
    We doen een tweede pakket op de post.
    We geven het u voor de feestdagen.
    Binnen een uur belt iemand u.
    U kunt het gaan halen.
    De bestelling is helemaal van u.
    Beide pakketten zijn hier.
    Uw pakket voor {{ order_name }} is weer bij ons.
    De dame van beneden heeft uw pakket.
    Het is onder de bank gezet.
    Het pakket is weer opgedoken.
    Uw bestelling ligt in de winkel op de hoek.
    Men scande het aan uw deur.
    Het kwam in stukken aan.
    Uw bestelling is verwisseld.
    De douane zei ja.
    We pakken al in.
    Het vliegt naar u toe.
    U bent al betaald.
    We geven u een tegoed.
    We letten erop dat het er is als u het nodig hebt.
    De vervoerder betaalt de schade.
    De bezorging kost niets.
    U hoeft niet lang te wachten.
    Morgen vroeg is het zover.
    Zondag op zijn laatst hoort u ons.
    Geloof ons, uw bestelling komt door.
    Het was te groot en ging weer mee.`,
};
