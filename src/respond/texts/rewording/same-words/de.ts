import type { SameSources } from '../same-words.ts';

export const de: SameSources = {
  same: `
    paket = päckchen
    zur bestellung = zu ihrer bestellung = für ihre bestellung = mit ihrer bestellung
    antworten sie hier = antworten sie einfach hier = antworten sie bitte hier = antworten sie uns hier = antworten sie uns einfach hier = antworten sie auf diese nachricht = antworten sie einfach auf diese nachricht = schreiben sie uns hier = schreiben sie uns einfach hier = melden sie sich hier = melden sie sich einfach hier = melden sie sich bitte hier
    ein mensch sieht nach = jemand aus unserem team sieht nach = ein mensch aus unserem team sieht nach = ein mensch schaut nach = jemand aus unserem team schaut nach = ein mensch kümmert sich darum = jemand aus unserem team kümmert sich darum
    ein mensch hilft ihnen = jemand aus unserem team hilft ihnen = ein mensch aus unserem team hilft ihnen = ein mensch hilft ihnen gern = jemand aus unserem team hilft ihnen gern
    ein mensch übernimmt = jemand aus unserem team übernimmt = ein mensch aus unserem team übernimmt
    ist unterwegs = ist auf dem weg = ist bereits unterwegs
    ist auf dem weg zu ihnen = ist unterwegs zu ihnen = ist bereits auf dem weg zu ihnen
    zurzeit = im moment = derzeit = momentan
    so lautet die aktuelle schätzung = das ist die aktuelle schätzung = so lautet die derzeitige schätzung = das ist die derzeitige schätzung
    die nächste neuigkeit wird sein = die nächste meldung wird sein
    wenn es bis = falls es bis
    wenn sich = falls sich
    wenn sie = falls sie
    wenn etwas = falls etwas
    angekommen ist = da ist
    sie müssen nichts tun = sie brauchen nichts zu tun = sie müssen dafür nichts tun = sie müssen nichts weiter tun
    das ist länger als üblich = das ist länger als gewöhnlich = das dauert länger als üblich
    meist = meistens = normalerweise = in der regel
    verspätet sich = hat verspätung = ist verspätet
    das tut uns leid = das tut uns sehr leid = das bedauern wir = das bedauern wir sehr
    es tut uns leid, dass sie warten müssen = es tut uns sehr leid, dass sie warten müssen = wir bedauern, dass sie warten müssen
    bitte bringen sie = bitte denken sie an = bringen sie bitte
    erhalten sie = bekommen sie
    verfolgen können = mitverfolgen können`,
  courtesies: `
    Vielen Dank für Ihre Nachricht!
    Danke für Ihre Geduld.
    Schön, dass Sie sich melden.
    Wir verstehen, dass Sie wissen möchten, wo Ihre Bestellung ist.
    Entschuldigen Sie bitte die Wartezeit.
    Wenn Sie noch Fragen haben, schreiben Sie uns einfach.
    Wir hoffen, das hilft Ihnen weiter.
    Haben Sie noch einen schönen Tag!
    Herzliche Grüße vom ganzen Team`,
};
