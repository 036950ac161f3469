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
    U kunt het volgen via de link hieronder.
    Bedankt voor je geduld.
    Fijn weekend!
    Goedemorgen en dank voor uw bericht.
    Als u vragen hebt, antwoord dan op dit bericht.
    Ons team helpt u graag.
    Een collega neemt contact met u op.
    Bedankt voor uw aankoop bij ons.
    Houd uw bestelnummer bij de hand.
    We weten dat wachten vervelend is.
    U vindt alle gegevens op de pagina van de vervoerder.
    Als het op {{ write_back_day }} niet is aangekomen, laat het ons dan weten.
    We lezen elk bericht.
    Hartelijke groeten van ons allemaal.
    U hoeft niets te doen.
    Zodra er nieuws is, krijgt u een e-mail.
    Schrijf ons gerust.
    Bedankt voor uw vertrouwen.
    We helpen je graag verder.`,
};
