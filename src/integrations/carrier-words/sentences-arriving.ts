import type { SentenceRow } from './carrier-word.ts';

const NOT_YET =
  /\b(?:not|unable|pending|will be|to be delivered|scheduled|on (?:its|the) way|en ?route|out for|requested|request|before|if|for final delivery)\b/;

/** Sentences about the last steps: tried, waiting, out, arrived. */
export const ARRIVING_SENTENCES: readonly SentenceRow[] = [
  {
    is: /\b(?:picked[ -]up|collected|retrieved)\b.*\b(?:by (?:the |your )?(?:customer|recipient|receiver|consignee|addressee|agent or addressee)|at (?:the |an? )?(?:ups )?(?:post office|postal facility|access point|parcel ?shop|locker))\b|\b(?:customer|recipient|receiver|consignee|addressee) (?:has )?(?:picked up|collected)\b/,
    not: NOT_YET,
    state: 'delivered',
    actionBy: 'nobody',
    says: 'collected by the receiver',
  },
  {
    is: /\b(?:available|ready|held|waiting|awaiting|kept) (?:for|to be) (?:\w+ ){0,2}(?:pick-?up|pick(?:ed)? up|collection|collected|collect)\b|\bawaiting (?:\w+ )?(?:pick-?up|collection)\b|\b(?:arrived|arrival|delivered|deposited|is|stored) (?:at|to|in|into) (?:a |an |the |your )?(?:\w+ ){0,3}?(?:parcel ?shop|service ?point|access point|pick-?up point|parcel ?locker|locker|packstation)\b|\bdelivered,? (?:to )?(?:a )?parcel ?locker\b|\bdelivered to (?:the )?post office for (?:pick-?up|collection)\b|\breminder to (?:pick up|collect)\b|\bhold at location\b.*\bready\b/,
    not: /\b(?:not|on (?:its|the) way|en ?route|out for|requested|request|will be(?! returned)|scheduled|pending|by the (?:shop|sender|shipper)|preparing|unable)\b/,
    state: 'available_for_pickup',
    actionBy: 'customer',
    says: 'waiting to be collected',
  },
  {
    is: /\b(?:delivery|redelivery) attempted\b|\battempted (?:delivery|to deliver)\b|\bdelivery (?:was )?attempt(?:ed)?\b.*\b(?:made|failed|unsuccessful|could not|no access|action needed|left)\b|\b(?:first|second|third|final|last|1st|2nd|3rd|4th) (?:delivery )?attempt (?:was )?(?:made|failed|unsuccessful)\b|\bfailed (?:delivery )?attempt\b|\b(?:no ?one|nobody) (?:was )?(?:at )?(?:home|available|there|to receive)\b|\b(?:notice|card|calling card) (?:was )?left\b|\bleft (?:a |you a )?(?:notice|card)\b|\b(?:receiver|recipient|customer|consignee|addressee)\b.*\b(?:not (?:available|home|at home|present|in)|unavailable|absent)\b|\bnot (?:at )?home\b|\b(?:business|premises|shop|company)(?: was| is)? closed\b|\bclosed on arrival\b|\bno (?:access|secure location|authori[sz]ed recipient)\b|\bmissed you\b|\b(?:unable|not able|could not|couldn't|cannot) (?:to )?(?:be )?(?:access|deliver(?:ed)?|complete delivery)\b/,
    not: /\b(?:pick-?up attempt\w*|collection attempt\w*|will attempt|next attempt|not ready for pick-?up|please)\b/,
    state: 'attempted',
    actionBy: 'customer',
    says: 'a delivery was tried and failed',
  },
  {
    is: /\b(?:delivered|left)\b.*\b(?:agent|neighbou?rs?|concierge|reception|front desk|mail ?room|management office|superintendent|with (?:another|a different) person)\b|\b(?:signed|accepted) (?:for )?by (?:a |the )?(?:agent|neighbou?r|reception|concierge)\b/,
    not: NOT_YET,
    state: 'delivered_elsewhere',
    actionBy: 'customer',
    says: 'left with somebody else: neighbour, desk, mail room, agent',
  },
  {
    is: /\bout for (?:\w+ ){0,2}(?:delivery|redelivery)\b|\bloaded (?:on|onto|into) (?:the |a )?delivery vehicle\b|\bwith (?:the )?(?:delivering |delivery )?courier\b|\b(?:on|loaded on) (?:the |fedex )?(?:delivery )?vehicle for delivery\b|\bdriver is arriving\b/,
    not: /\b(?:not|return|pick-?up|collection|will be|before|unable)\b/,
    state: 'out_for_delivery',
    actionBy: 'nobody',
    says: 'out for delivery',
  },
];
