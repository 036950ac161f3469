import type { SentenceRow } from './carrier-word.ts';

/** Sentences of the way: the label, the hand-over, delays, scans. Asked last, and so the only ones that may be broad. */
export const MOVING_SENTENCES: readonly SentenceRow[] = [
  {
    is: /^(?:status |tracking |shipment )?update[ds]?\.?$/,
    state: null,
    actionBy: 'nobody',
    says: 'an update without news',
  },
  {
    is: /\b(?:label|shipment|manifest|pick-?up) (?:information )?(?:was |has been )?(?:voided|cancell?ed)\b|\bcancell?ed by (?:the )?(?:sender|shipper|client)\b|\b(?:billing|shipment) information voided\b|^voided\b/,
    not: /\b(?:not|request|delivery change)\b/,
    state: 'label_voided',
    actionBy: 'shop',
    says: 'the label was cancelled',
  },
  {
    is: /\blabel\b.*\b(?:created|made|printed|purchased|prepared|generated)\b|\bpre-?shipment\b|\bbilling information received\b|\b(?:electronic(?:ally)?|shipment|shipping|order|forwarding) (?:\w+ )?info(?:rmation)? (?:has been |was )?(?:received|sent|transmitted)\b|\bawaiting item\b|\border (?:created|processed|received|information)\b|\b(?:ready|prepared) for (?:ups|fedex|dhl|usps|carrier)\b|\bsender (?:is )?(?:preparing|despatching|dispatching)\b|\bacceptance pending\b|\bnotified to \w+ electronically\b|\bnot yet (?:in system|received by)\b/,
    not: /\breturn\b/,
    state: 'label_created',
    actionBy: 'shop',
    says: 'label made; the carrier does not have it yet',
  },
  {
    is: /\bdelay(?:ed|s)?\b|\b(?:arriving|running|arrived) late\b|\blate (?:flight|trailer|arrival)\b|\bweather\b|\bmis-?sort(?:ed)?\b|\bmis-?routed\b|\bmissent\b|\bmisdirected\b|\bwrong (?:post office|facility|depot|location|parcel ?shop)\b|\bincorrectly sorted\b|\brescheduled\b|\bon hold\b|\bheld\b|\bmechanical (?:failure|problem)\b|\bmissed (?:the |a )?(?:scheduled )?(?:connection|transfer|cut-?off|delivery cycle|flight)\b|\b(?:strike|natural disaster|emergency)\b/,
    not: /\b(?:no|without|not) (?:\w+ )?(?:delay(?:ed|s)?|late)\b|\bhandheld\b/,
    state: 'delayed',
    actionBy: 'carrier',
    says: 'late; nothing to be done',
  },
  {
    is: /\b(?:handed over|transferred|tendered|forwarded|released|delivered|moving|given)\b.*\bto\b.*\b(?:post office|postal (?:provider|service)|local post|usps|partner carrier|delivery partner|shipping partner|(?:delivery )?agent|local carrier|final[- ]mile|last[- ]mile)\b|\bend of tracking\b|\btracking (?:updates )?may end\b|\bno (?:further|more) (?:tracking|scans|updates)\b/,
    not: /\b(?:will be|pending|unable|not)\b/,
    state: 'in_transit',
    actionBy: 'nobody',
    says: 'handed to another carrier for the last mile; scans may end',
    lastOfTracking: true,
  },
  {
    is: /\bpicked[ -]?up\b|\bpick-?up scan\b|\borigin (?:scan|acceptance)\b|\bin (?:\w+ )?possession\b|\bwe have your (?:package|parcel)\b|\baccepted (?:at|by)\b|^accept(?:ed|ance)\b|\breceived (?:at|by|into) (?:the )?(?:\w+ )?(?:usps|ups|fedex|dhl|gls|dpd|evri|hermes|post office|carrier|origin|depot|hub)\b|\bdropped off\b|\bcollected (?:from|at) (?:the )?(?:sender|client|shipper)\b|\bshipment accept(?:ed|ance)\b/,
    not: /\b(?:not|unable|failed|attempt\w*|will be|must be|to be|scheduled)\b/,
    state: 'handed_over',
    actionBy: 'nobody',
    says: 'the carrier has it',
  },
  {
    is: /^(?:your |the )?(?:package |parcel |shipment |item )?(?:was |has been )?delivered\b|\b(?:has been|was) delivered\b|\bdelivery (?:completed|successful)\b/,
    not: /\b(?:not|unable|will|cannot|to be delivered|expected|before|if|late to|partially|part of)\b/,
    state: 'delivered',
    actionBy: 'nobody',
    says: 'delivered',
  },
  {
    is: /\b(?:in[- ]transit|on (?:the|its) way|arriv(?:ed|al)|depart(?:ed|ure)|process(?:ed|ing)|sort(?:ed|ing)|en ?route|shipped|dispatched|despatched|moving|transferred|forwarded|unloaded|loaded)\b|\b(?:destination|export|import|hub|warehouse|location|unload|arrival|departure) scan\b|\bat (?:\w+ ){0,3}(?:facility|hub|depot|cent(?:er|re)|airport)\b|\bleft (?:\w+ ){0,3}(?:facility|origin|hub|depot|warehouse|country|cent(?:er|re))\b/,
    not: /\b(?:not|never|cannot|unable|fail\w*|exception|undeliverable|problem|error|return\w*|cancell?ed|claim|upgrade|hold for|receiver (?:will|must|arranged))\b/,
    state: 'in_transit',
    actionBy: 'nobody',
    says: 'on its way',
  },
];
