import type { Reason } from '../../../../ticket/reason.ts';
import type { ReasonWords } from '../note-words.ts';

/** Every reason in words. */
export const REASONS_DE: Readonly<Record<Reason, ReasonWords>> = {
  all_clear: {
    lead: 'Nichts sprach gegen eine automatische Antwort',
    brief: 'alle Prüfungen bestanden',
    full: 'Alle Prüfungen bestanden; nichts sprach gegen eine automatische Antwort.',
  },
  thanks: {
    lead: 'Keine Antwort nötig',
    brief: 'der Kunde bedankt sich nur',
    full: 'Der Kunde bedankt sich nur; es gibt nichts zu beantworten.',
  },
  number_needed: {
    lead: 'Der Kunde wurde gefragt',
    brief: 'uns fehlt die Bestellnummer',
    full: 'Welche Bestellung gemeint ist, ist nicht bekannt; der Kunde muss sie nennen.',
  },
  promise_kept: {
    lead: 'Der Kunde wurde informiert',
    brief: 'wir haben wie versprochen nachgesehen',
    full: 'Unsere Antwort nannte einen Tag, an dem wir nachsehen; der Kunde erfuhr das Neue, ohne fragen zu müssen.',
  },
  promise_at_risk: {
    lead: 'Handeln, bevor der Kunde schreibt',
    brief: 'was wir gesagt haben, wird nicht eintreten',
    full: 'Unsere Antwort ließ den Kunden etwas erwarten, das nicht rechtzeitig kommt; jemand sollte ihm zuvorkommen.',
  },
  promises_off: {
    brief: 'das Einhalten von Zusagen ist abgeschaltet',
    full: 'Die Regeln lassen uns nicht mehr von selbst schreiben.',
  },
  question_unanswered: {
    brief: 'auf unsere Frage kam keine Antwort',
    full: 'Wir haben nach der Bestellnummer gefragt, und seither hat niemand geantwortet; die erste Frage ist noch offen.',
  },
  intent_needs_person: {
    brief: 'dieses Anliegen braucht einen Menschen',
    full: 'Was der Kunde will, muss ein Mensch entscheiden; keine Maschine darf das.',
  },
  low_confidence: {
    brief: 'nicht sicher genug, was gemeint ist',
    full: 'Die Nachricht ist weniger sicher verstanden, als die Regeln verlangen.',
  },
  second_request: {
    brief: 'die Nachricht will noch etwas anderes',
    full: 'Die Nachricht enthält neben der Hauptfrage ein zweites Anliegen; eine halbe Antwort sähe aus, als wäre der Rest übersehen.',
  },
  language_unsupported: {
    brief: 'wir haben keine Texte in dieser Sprache',
    full: 'In der Sprache des Kunden gibt es keine freigegebenen Texte.',
  },
  asks_for_person: {
    brief: 'der Kunde will einen Menschen',
    full: 'Der Kunde möchte mit einem Menschen sprechen.',
  },
  press: {
    brief: 'der Kunde droht mit Öffentlichkeit',
    full: 'Der Kunde spricht von Presse, Followern oder einer öffentlichen Bewertung.',
  },
  anger: {
    brief: 'der Kunde ist verärgert',
    full: 'Der Kunde ist verärgert; eine automatische Antwort machte es schlimmer.',
  },
  legal: {
    brief: 'die Nachricht nennt rechtliche Schritte',
    full: 'Die Nachricht nennt einen Anwalt, ein Gericht oder eine Behörde.',
  },
  chargeback: {
    brief: 'die Nachricht nennt eine Rückbuchung',
    full: 'Der Kunde will die Zahlung über Bank oder Karte zurückholen.',
  },
  safety: {
    brief: 'jemand könnte verletzt oder in Gefahr sein',
    full: 'Die Nachricht spricht von Verletzung, Krankheit oder Gefahr. Zuerst lesen.',
  },
  data_request: {
    brief: 'es geht um persönliche Daten',
    full: 'Der Kunde fragt nach seinen Daten oder will sie gelöscht haben; es gelten gesetzliche Fristen.',
  },
  injection_suspected: {
    brief: 'die Nachricht will dem Roboter befehlen',
    full: 'Die Nachricht enthält Anweisungen an eine Maschine. Nicht befolgen.',
  },
  card_number: {
    brief: 'die Nachricht enthält eine Kartennummer',
    full: 'Die Nachricht enthält wohl eine Kartennummer. Im Ticket schwärzen; in dieser Notiz ist sie verdeckt.',
  },
  attachment: {
    brief: 'der Kunde hat etwas zum Ansehen angehängt',
    full: 'Der Kunde hat eine Datei angehängt; nur ein Mensch kann sie ansehen.',
  },
  repeat_contact: {
    brief: 'der Kunde meldet sich erneut',
    full: 'Der Kunde meldet sich erneut dazu, hier oder auf einem anderen Ticket: Eine zweite automatische Antwort würde nicht helfen.',
  },
  condition_needs_person: {
    brief: 'der Stand der Bestellung braucht einen Menschen',
    full: 'Bei diesem Stand der Bestellung muss ein Mensch entscheiden, was zu tun ist.',
  },
  condition_unclear: {
    brief: 'die Fakten passen nicht zusammen',
    full: 'Shop und Zusteller ergeben kein klares Bild, darum wurde nichts behauptet.',
  },
  order_not_found: {
    brief: 'keine Bestellung gefunden',
    full: 'Keine Bestellung passt zu Adresse oder Nummern der Nachricht.',
  },
  several_orders: {
    brief: 'mehrere Bestellungen kommen infrage',
    full: 'Der Kunde hat mehrere Bestellungen unterwegs und sagt nicht, welche gemeint ist.',
  },
  identity_unproven: {
    brief: 'nicht belegt, dass sie dem Absender gehört',
    full: 'Es ist nicht belegt, dass die Bestellung dem Absender gehört. Vorher nichts darüber sagen.',
  },
  cc_present: { brief: 'andere läsen die Antwort mit', full: 'Jemand in Kopie läse die Antwort mit.' },
  reply_to_differs: {
    brief: 'die Antwort ginge an eine andere Adresse',
    full: 'Die Antwort ginge an eine andere Adresse (Reply-To) als die, von der die Nachricht kam.',
  },
  sender_flagged: {
    brief: 'der Helpdesk zweifelt am Absender',
    full: 'Der Helpdesk kennzeichnet die Nachricht als vielleicht nicht vom Absender geschrieben.',
  },
  orders_unavailable: {
    brief: 'das System des Shops antwortete nicht',
    full: 'Das Bestellsystem des Shops war nicht erreichbar. Die Bestellung von Hand nachschlagen.',
  },
  carrier_unavailable: {
    brief: 'der Zusteller antwortete nicht',
    full: 'Der Zusteller war nicht erreichbar, und die Angaben des Shops sind zu alt.',
  },
  facts_stale: {
    brief: 'was wir wissen, ist zu alt',
    full: 'Die neuesten Fakten sind zu alt, um sie einem Kunden zu nennen.',
  },
  autonomy_off: {
    brief: 'für dieses Anliegen ist die Automatik aus',
    full: 'Die Regeln schalten die Automatik für diese Art Anliegen ab.',
  },
  autonomy_shadow: {
    brief: 'dieses Anliegen wird nur beobachtet',
    full: 'Die Regeln lassen diese Art Anliegen nur beobachten: entschieden, und nichts geschrieben.',
  },
  autonomy_note: {
    brief: 'die Regeln wollen, dass ein Mensch sendet',
    full: 'Die Regeln erlauben für diese Art Anliegen nur Notizen. Der Entwurf liegt zum Senden bereit.',
  },
  rollout: {
    brief: 'noch nicht in der Einführung',
    full: 'Die Einführung reicht noch nicht bis zu diesem Ticket.',
  },
  switch_off: {
    brief: 'automatische Antworten sind abgeschaltet',
    full: 'Jemand im Team hat die automatischen Antworten abgeschaltet.',
  },
  breaker: {
    brief: 'zu viele automatische Antworten gingen raus',
    full: 'Es gingen mehr automatische Antworten raus als üblich; sie ruhen, bis jemand nachsieht.',
  },
  limit_ticket: {
    brief: 'dieses Ticket hatte seine automatischen Antworten',
    full: 'Das Ticket hatte so viele automatische Texte, wie die Regeln erlauben.',
  },
  limit_sender: {
    brief: 'dieser Absender hatte genug automatische Antworten',
    full: 'Dieser Absender hatte heute so viele automatische Texte, wie die Regeln erlauben.',
  },
  limit_promises: {
    brief: 'heute wurden genug Zusagen eingehalten',
    full: 'In 24 Stunden wurden so viele Zusagen eingehalten, wie die Regeln erlauben (`promises.perDay`).',
  },
  limit_domain: {
    brief: 'die Domain des Absenders hatte genug Antworten',
    full: 'Die Domain dieses Absenders hatte in dieser Stunde so viele automatische Texte, wie die Regeln erlauben.',
  },
  mail_bounces: {
    brief: 'unsere Mails an diese Adresse kommen zurück',
    full: 'Drei automatische Texte an diese Adresse kamen zurück; 60 Tage nach dem letzten geht keiner mehr dorthin.',
  },
  vip: {
    brief: 'ein VIP-Kunde',
    full: 'Kunde oder Ticket trägt ein VIP-Kennzeichen; hier antwortet ein Mensch.',
  },
  order_value: {
    brief: 'die Bestellung liegt über der Wertgrenze',
    full: 'Die Bestellung ist mehr wert, als die Regeln einer Maschine überlassen.',
  },
  order_age: {
    brief: 'die Bestellung liegt über der Altersgrenze',
    full: 'Die Bestellung ist älter, als die Regeln einer Maschine überlassen.',
  },
  country: {
    brief: 'das Zielland steht nicht auf der Liste',
    full: 'Die Bestellung geht in ein Land, für das die Regeln keine Antwort vorsehen.',
  },
  message_too_old: {
    brief: 'die Nachricht lag zu lange',
    full: 'Die Nachricht ist so alt, dass eine automatische Antwort aus dem Nichts käme.',
  },
  text_refused: {
    brief: 'der Entwurf bestand die Prüfung nicht',
    full: 'Der Entwurf bestand die Prüfung gegen die Fakten nicht und wurde nicht gesendet.',
  },
  send_unclear: {
    lead: 'Vor dem Antworten nachsehen',
    brief: 'unsere Antwort kam vielleicht an',
    full: 'Der Helpdesk sagte nicht, ob unsere Antwort gespeichert wurde. Erst den Verlauf ansehen, damit der Kunde nicht zwei bekommt.',
  },
  solve_refused: {
    lead: 'Offen geblieben',
    brief: 'der Helpdesk ließ das Ticket nicht lösen',
    full: 'Der Helpdesk ließ das Ticket nicht lösen, meist weil ein Pflichtfeld leer ist. Ausfüllen und das Ticket lösen.',
  },
  poison: {
    brief: 'die Bearbeitung schlug wiederholt fehl',
    full: 'Die Bearbeitung schlug mehrmals fehl und wurde aufgegeben. Das Team, das Whereabouts betreibt, wurde verständigt.',
  },
  machine_mail: {
    brief: 'eine Maschine schrieb die Nachricht',
    full: 'Die Nachricht schrieb eine Maschine; Maschinen zu antworten löst Schleifen aus.',
  },
  person_active: {
    brief: 'jemand kümmert sich schon',
    full: 'Jemand im Team hat geschrieben, das Ticket übernommen oder geändert.',
  },
  other_bot_answered: {
    brief: 'ein anderer Roboter hat schon geantwortet',
    full: 'Eine Regel oder ein anderer Roboter hat schon öffentlich geantwortet; zwei Antworten wären eine zu viel.',
  },
  ignore_tag: {
    brief: 'das Ticket trägt ein Sperr-Schlagwort',
    full: 'Das Ticket trägt ein Schlagwort, mit dem die Regeln Maschinen fernhalten.',
  },
  ticket_closed: {
    brief: 'in das Ticket kann nicht geschrieben werden',
    full: 'Das Ticket ist geschlossen oder zusammengeführt; nichts kann hineingeschrieben werden.',
  },
  already_handled: {
    brief: 'diese Nachricht wurde schon bearbeitet',
    full: 'Diese Nachricht wurde schon bearbeitet.',
  },
  not_a_customer: {
    brief: 'der Absender ist kein Kunde',
    full: 'Der Absender gehört zum Team, ist ein Roboter oder gesperrt.',
  },
  not_about_an_order: {
    brief: 'es geht nicht um eine Bestellung',
    full: 'Die Nachricht handelt nicht von einer Bestellung.',
  },
};
