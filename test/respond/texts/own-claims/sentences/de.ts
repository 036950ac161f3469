import type { SentenceTable } from './table.ts';

export const de: SentenceTable = {
  states: `
    Es ging verloren.
    Es liegt beim Nachbarn.
    Ihr Paket ist da.
    Dein Paket wurde abgegeben.
    Die Nachbarin hat es angenommen.
    Es steckt in Ihrem Briefkasten.
    Es steht vor der Haustür.
    Das Paket liegt am Empfang.
    Der Bote hat es am Ablageort abgestellt.
    Jemand hat dafür unterschrieben.
    Es wurde schon abgeholt.
    Der Fahrer hat es dabei.
    Es ist in der Auslieferung.
    Der Zoll prüft Ihre Sendung.
    Es ist durch den Zoll.
    Das Paket ist verschollen.
    Leider ist es beschädigt.
    Es kommt zu uns zurück.
    Die Sendung ging an den Absender zurück.
    Es befindet sich im Paketzentrum.
    Es wartet in der Filiale auf dich.
    Es hat unser Lager verlassen.
    Wir haben es schon verpackt.
    Die Bestellung wurde storniert.
    Ihr Geld ist wieder auf dem Konto.
    Sie haben es schon.
    Das Paket hängt fest.
    Wir haben es gestern losgeschickt.`,
  commitments: `
    Wir schicken Ihnen ein neues.
    Sie bekommen Ihr Geld zurück.
    Du kriegst es auf jeden Fall.
    Es kommt bestimmt.
    Es wird ankommen.
    Wir erstatten dir den Betrag.
    Der Versand ist kostenlos.
    Für Sie entstehen keine Kosten.
    Wir schenken Ihnen einen Gutschein.
    Du bekommst Rabatt.
    Darauf können Sie sich verlassen.
    Wir stornieren das für Sie.
    Wir ändern Ihre Adresse.
    Ersatz ist unterwegs.
    Wir tauschen es um.
    Sie erhalten Ihre Ware.
    Wir werden das Paket umleiten.`,
  times: `
    Das dauert bis zum Wochenende.
    Wir antworten morgen.
    Noch vor Weihnachten wissen Sie mehr.
    In zwei Wochen wissen wir mehr.
    Sie hören in Kürze von uns.
    Bald wissen wir mehr.
    Bitte warten Sie noch ein paar Tage.
    Wir melden uns nächste Woche.
    Am Tag darauf geht es weiter.
    Heute Abend wissen wir mehr.
    Das klärt sich über Nacht.
    Innerhalb von vierzehn Tagen ist alles klar.
    Ende des Monats sehen wir weiter.`,
  harmless: `
    Antworten Sie auf diese E-Mail, und ein Mensch liest mit.
    Vielen Dank für Ihre Nachricht.
    Hallo und danke, dass du uns schreibst!
    Es tut uns leid, dass Sie warten müssen.
    Danke für deine Geduld.
    Ein schönes Wochenende wünscht Ihnen unser Team.
    Guten Morgen und danke für Ihre Nachricht.
    Wenn Sie Fragen haben, antworten Sie einfach.
    Unser Team hilft Ihnen gern weiter.
    Danke für Ihren Einkauf bei uns.
    Bitte halten Sie Ihre Bestellnummer bereit.
    Wir wissen, wie ärgerlich das Warten ist.
    Wenn es bis {{ write_back_day }} nicht angekommen ist, schreiben Sie uns bitte.
    Wir lesen jede Nachricht.
    Herzliche Grüße von uns allen.
    Schreib uns jederzeit, wenn du etwas brauchst.
    Danke für Ihr Vertrauen.
    Schön, dass Sie sich melden!
    Wir verstehen, dass Sie wissen möchten, wo Ihre Bestellung ist.
    Ist etwas unklar, antworten Sie uns einfach.
    Wir hoffen, das hilft Ihnen weiter.
    Liebe Grüße vom ganzen Team
    Ihre Rückmeldung hilft uns, besser zu werden.
    Diese Nachricht wurde automatisch geschrieben.
    Möchten Sie mit jemandem sprechen?
    Sie erreichen uns immer, indem Sie hier antworten.
    Liebe Kundin, lieber Kunde, danke für deine Nachricht.
    Wir sind ein kleines Team und lesen alles selbst.
    Ihre Nachricht ist uns wichtig.
    Wir freuen uns immer, von Ihnen zu hören.
    Antworte einfach auf diese Mail, dann übernimmt jemand aus unserem Team.
    Wir verstehen, dass Warten keinen Spaß macht.
    Vielen Dank und beste Grüße
    Hallo, danke für deine Frage zu deiner Bestellung.
    Antworten Sie gern in Ihren eigenen Worten.
    Schön, dass Sie sich für uns entschieden haben.
    Entschuldigen Sie bitte die Umstände.
    Alles Gute!
    Wir nehmen jede Nachricht ernst.
    Wir freuen uns immer, wenn Sie uns schreiben.
    Bitte schreiben Sie uns auf Deutsch oder Englisch.
    Unser Kundenservice freut sich auf Ihre Antwort.
    Alles Liebe aus unserer Werkstatt
    Danke, dass Sie Geduld mit uns haben.
    Wir wünschen Ihnen einen schönen Tag!
    Vielen Dank, dass Sie uns geschrieben haben!
    Entschuldigen Sie die Wartezeit.
    Wenn etwas unklar ist, antworten Sie einfach auf diese Nachricht.
    Wir bitten um Entschuldigung für die Unannehmlichkeiten.
    Wir wünschen Ihnen ein schönes Wochenende.
    Guten Morgen und vielen Dank für Ihre Nachricht.
    Bei Fragen schreiben Sie uns jederzeit.
    Herzliche Grüße vom Team von {{ brand }}
    Ihre Zufriedenheit liegt uns am Herzen.
    Liebe Kundin, schön, von Ihnen zu hören.`,
  answeredFor: `
    Über den Link können Sie die Sendung verfolgen.
    Eine Kollegin meldet sich bei Ihnen.
    Alle Angaben finden Sie auf der Seite des Versanddienstes.
    Sie müssen nichts weiter tun.
    Sobald es etwas Neues gibt, bekommen Sie eine E-Mail.
    Klicken Sie einfach auf den Link, um den aktuellen Stand zu sehen.
    Leider können wir im Moment nicht mehr sagen.
    Wir halten Sie auf dem Laufenden.
    Sagen Sie uns bitte, wenn wir noch etwas für Sie tun können.
    Das wissen wir im Moment.
    Den Link zum Verfolgen finden Sie weiter unten.
    Die Seite des Versanddienstes finden Sie über den Link.
    Sagen Sie uns, wenn Sie lieber am Telefon sprechen.
    Erzählen Sie uns gern mehr darüber, was Sie brauchen.
    Jeden Schritt sehen Sie auf der Seite des Versanddienstes.
    Wir sind ein Familienbetrieb vom Land.
    Fragen Sie uns gern alles.`,
  elsewhere: `
    in_transit: Das Schlimmste hat Ihr Paket hinter sich.
    in_transit: Sie finden es im Flur, wenn Sie heimkommen.
    in_transit: Eine Kollegin hat für Sie beim Depot nachgehakt.
    in_transit: Wir machen beim Zusteller Druck.
    in_transit: Die Nachbarn dürfen es annehmen.
    in_transit: Sie brauchen keinen Ausweis.
    in_transit: Länger dauert es so gut wie nie.
    in_transit: Der Versand geht auf uns.
    in_transit: Geht es verloren, legen wir ein zweites nach.
    in_transit: Vielen Dank für Ihre Bestellung, sie ist fast da.
    in_transit: Guten Tag, wir haben gute Nachrichten zu Ihrem Paket.
    in_transit: Wenn Sie Fragen haben, ein Mensch hat schon nachgesehen.
    delivered: Viele Grüße von Ihrem Nachbarn, der es hat.
    delivered: Sehen Sie im Schuppen nach, dort liegt es.
    delivered: Ein Erwachsener hat es entgegengenommen.
    stalled: Wir haben einen Nachforschungsauftrag gestellt.
    stalled: Es gibt keinen Grund zur Sorge.
    preparing: Sie können noch etwas dazulegen.
    preparing: Unser Team packt es gerade mit Liebe ein.
    customs: Die Abgaben haben wir bezahlt.
    label_created: Der Fahrer hat es bei uns geholt.
    ready_for_pickup: Jeder darf es für Sie holen.`,
  others: `
    Dein Paket wurde beim Hausmeister hinterlassen.
    Deine Schwester hat es entgegengenommen.
    Unterwegs ging es leider verschütt.
    Der Zoll hat es durchgewunken.
    Sie müssten es inzwischen haben.
    Es ist gleich um die Ecke.
    Die Kiste ist ganz durchnässt.
    Es ist wieder bei uns eingetrudelt.
    Wir haben es schon rausgegeben.
    Die Erstattung ist raus.
    Keine Angst, Sie sehen es bald.
    Wir schicken gleich noch eins los.
    Das kostet Sie keinen Cent.
    Wir geben dir zehn Prozent.
    Das kommt immer an.
    Du kriegst deine Kohle wieder.
    Wir haben die Lieferung für Sie gestoppt.
    Rechnen Sie im Laufe der kommenden Woche damit.
    Spätestens Montag wissen Sie Bescheid.
    Ihre Bestellung ist startklar.
    Morgen früh steht es auf der Matte.
    Alles ist bei Ihnen.
    Die Leute nebenan haben es.
    Sie finden es hinter dem Haus.
    Jemand bei Ihnen hat es genommen.
    Niemand weiß mehr, wo es ist.
    Es ist wieder in unserem Laden.
    Alles ist erledigt.
    Ihre Bestellung ist vollständig.
    Alles ist raus.
    Es müsste jeden Moment bei Ihnen sein.
    Du kannst es dort haben.
    Wir haben dafür gesorgt, dass Sie es bekommen.
    Sie verlieren nichts.
    Wir machen das alles noch einmal für Sie.
    Wir bringen das in Ordnung.
    Sie müssen nichts zahlen.
    Dafür gibt es etwas Kleines von uns.
    Ehe Sie sich versehen, ist es da.
    Es dauert nicht mehr lange.
    Freitags wissen wir mehr.
    Das kann einige Wochen dauern.
    Ihre Adresse ist geändert.
    Die Grenzbeamten haben es geöffnet.
    Ihre Bestellung {{ order_name }} ist wieder hier.
    {{ order_name }} wurde gefunden.
    Das Paket ist bei der Dame im ersten Stock.
    Wir sehen, dass es durch Ihre Tür kam.
    Sie haben es laut unseren Angaben schon genommen.
    Der Mann von der Post hat es vorbeigebracht.
    Der Postbote versucht es noch einmal.
    Der Versanddienst hat Ihre Bestellung zurückgegeben.
    Es kam ohne Probleme über die Grenze.
    Wegen eines Streiks bewegt sich nichts.
    Man findet das Paket nicht mehr.
    Es ist schon in Ihrem Land.
    Wir haben Ihnen das Geld gegeben.
    Wir sorgen dafür, dass es zu Ihnen kommt.
    Die nächste Bestellung geht auf uns.
    Als Dank bekommen Sie etwas zurück.
    Seien Sie ganz ruhig, es kommt zu Ihnen.
    Nichts ist verloren.
    Wir geben ein zweites Paket in die Post.
    Noch vor den Feiertagen geben wir es Ihnen.
    In einer Stunde ruft Sie jemand an.
    Sie können hingehen und es nehmen.
    Die Bestellung gehört ganz Ihnen.
    Beide Pakete sind hier.
    Ihr Paket zu {{ order_name }} ist wieder bei uns.
    Die Dame von unten hat Ihr Paket.
    Es wurde unter die Bank gelegt.
    Das Paket ist wieder aufgetaucht.
    Ihre Bestellung liegt im Laden an der Ecke.
    Man hat es an Ihrer Tür gescannt.
    Es kam in Einzelteilen an.
    Ihre Bestellung wurde verwechselt.
    Das Zollamt ließ es durch.
    Wir packen schon.
    Es fliegt gerade zu Ihnen.
    Sie haben Ihr Geld schon.
    Wir schreiben Ihnen etwas gut.
    Wir achten darauf, dass es da ist, wenn Sie es brauchen.
    Der Versanddienst zahlt den Schaden.
    Die Lieferung kostet nichts.
    Sie müssen nicht lange warten.
    Gleich morgen früh ist es so weit.
    Spätestens am Sonntag hören Sie von uns.
    Glauben Sie uns, Ihre Bestellung kommt durch.
    Es passte nicht durch den Schlitz und ging wieder mit.`,
};
