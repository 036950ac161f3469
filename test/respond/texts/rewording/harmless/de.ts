/** What a model does that means well. Some of it goes further than the checks can follow. */
export const de = `
[in_transit]
^ Vielen Dank für Ihre Nachricht!
+ Haben Sie noch einen schönen Tag!
^ Guten Tag,
antworten Sie hier => antworten Sie einfach auf diese Nachricht
ein Mensch sieht nach => jemand aus unserem Team sieht nach
So lautet die aktuelle Schätzung => Das ist die aktuelle Schätzung
zur Bestellung => zu Ihrer Bestellung
^ Danke für Ihre Geduld. && + Herzliche Grüße vom ganzen Team
Wenn es bis => Falls es bis
Ihr Paket => Dein Paket
[running_late]
Es tut uns leid, dass Sie warten müssen. => Es tut uns sehr leid, dass Sie warten müssen.
verspätet sich => hat Verspätung
[carrier_delay]
Sie müssen nichts tun. => Sie brauchen nichts zu tun.
[in_transit_no_date]
ist auf dem Weg zu Ihnen => ist unterwegs zu Ihnen
`;
