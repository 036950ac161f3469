import type { SameSources } from '../same-words.ts';

export const nl: SameSources = {
  same: `
    pakket = pakje
    antwoord dan op dit bericht = antwoord dan hier = antwoord dan gewoon op dit bericht = antwoord dan gewoon hier = beantwoord dan dit bericht = laat het ons dan hier weten = schrijf ons dan hier
    een medewerker kijkt ernaar = iemand van ons team kijkt ernaar = een medewerker van ons team kijkt ernaar = een collega kijkt ernaar
    een medewerker bespreekt het met de vervoerder = iemand van ons team bespreekt het met de vervoerder
    is onderweg = is al onderweg
    dat is de huidige schatting = dit is de huidige schatting = dat is de actuele schatting = dit is de actuele schatting
    het volgende nieuws zal zijn dat = het volgende bericht zal zijn dat = de volgende stap is dat
    op dit moment = momenteel = nu
    u hoeft niets te doen = u hoeft verder niets te doen = u hoeft daarvoor niets te doen
    meestal = gewoonlijk = doorgaans
    zodra = op het moment dat
    het spijt ons dat u moet wachten = het spijt ons erg dat u moet wachten = excuses dat u moet wachten = sorry dat u moet wachten
    dat spijt ons = dat spijt ons erg
    dat is langer dan gewoonlijk = dat is langer dan normaal = dat duurt langer dan gewoonlijk
    een nieuwe datum is er nog niet = er is nog geen nieuwe datum
    krijgt u een e-mail = ontvangt u een e-mail
    is later dan verwacht = is vertraagd`,
  courtesies: `
    Hartelijk dank voor uw bericht!
    Bedankt voor uw geduld.
    Sorry voor het wachten.
    Als u nog vragen hebt, schrijf ons gerust.
    We hopen dat dit helpt.
    Een fijne dag verder!
    Met vriendelijke groeten`,
};
