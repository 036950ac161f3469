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
    Über den Link können Sie die Sendung verfolgen.
    Danke für deine Geduld.
    Ein schönes Wochenende wünscht Ihnen unser Team.
    Guten Morgen und danke für Ihre Nachricht.
    Wenn Sie Fragen haben, antworten Sie einfach.
    Unser Team hilft Ihnen gern weiter.
    Eine Kollegin meldet sich bei Ihnen.
    Danke für Ihren Einkauf bei uns.
    Bitte halten Sie Ihre Bestellnummer bereit.
    Wir wissen, wie ärgerlich das Warten ist.
    Alle Angaben finden Sie auf der Seite des Versanddienstes.
    Wenn es bis {{ write_back_day }} nicht angekommen ist, schreiben Sie uns bitte.
    Wir lesen jede Nachricht.
    Herzliche Grüße von uns allen.
    Sie müssen nichts weiter tun.
    Sobald es etwas Neues gibt, bekommen Sie eine E-Mail.
    Schreib uns jederzeit, wenn du etwas brauchst.
    Danke für Ihr Vertrauen.`,
};
