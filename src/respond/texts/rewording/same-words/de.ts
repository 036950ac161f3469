import type { SameSources } from '../same-words.ts';

export const de: SameSources = {
  same: `
    Paket = Päckchen
    zur Bestellung = zu Ihrer Bestellung = für Ihre Bestellung = mit Ihrer Bestellung
    antworten Sie hier = antworten Sie einfach hier = antworten Sie bitte hier = antworten Sie uns hier = antworten Sie uns einfach hier = antworten Sie auf diese Nachricht = antworten Sie einfach auf diese Nachricht = schreiben Sie uns hier = schreiben Sie uns einfach hier = melden Sie sich hier = melden Sie sich einfach hier = melden Sie sich bitte hier
    ein Mensch sieht nach = jemand aus unserem Team sieht nach = ein Mensch aus unserem Team sieht nach = ein Mensch schaut nach = jemand aus unserem Team schaut nach = ein Mensch kümmert sich darum = jemand aus unserem Team kümmert sich darum
    ein Mensch hilft Ihnen = jemand aus unserem Team hilft Ihnen = ein Mensch aus unserem Team hilft Ihnen = ein Mensch hilft Ihnen gern = jemand aus unserem Team hilft Ihnen gern
    ein Mensch übernimmt = jemand aus unserem Team übernimmt = ein Mensch aus unserem Team übernimmt
    ist unterwegs = ist auf dem Weg = ist bereits unterwegs
    ist auf dem Weg zu Ihnen = ist unterwegs zu Ihnen = ist bereits auf dem Weg zu Ihnen
    zurzeit = im Moment = derzeit = momentan
    so lautet die aktuelle Schätzung = das ist die aktuelle Schätzung = so lautet die derzeitige Schätzung = das ist die derzeitige Schätzung
    die nächste Neuigkeit wird sein = die nächste Meldung wird sein
    wenn es bis = falls es bis
    wenn sich = falls sich
    wenn Sie = falls Sie
    wenn etwas = falls etwas
    angekommen ist = da ist
    Sie müssen nichts tun = Sie brauchen nichts zu tun = Sie müssen dafür nichts tun = Sie müssen nichts weiter tun
    das ist länger als üblich = das ist länger als gewöhnlich = das dauert länger als üblich
    meist = meistens = normalerweise = in der Regel
    verspätet sich = hat Verspätung = ist verspätet
    das tut uns leid = das tut uns sehr leid = das bedauern wir = das bedauern wir sehr
    es tut uns leid, dass Sie warten müssen = es tut uns sehr leid, dass Sie warten müssen = wir bedauern, dass Sie warten müssen
    bitte bringen Sie = bringen Sie bitte
    erhalten Sie = bekommen Sie
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
