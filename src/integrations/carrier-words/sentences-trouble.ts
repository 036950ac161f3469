import type { SentenceRow } from './carrier-word.ts';

const SENDER = '(?:the )?(?:original )?(?:sender|shipper|consignor|client|merchant|retailer)';

/** "If nobody collects it, it will be returned": a warning, and no return. */
const CONDITION =
  /\b(?:if|unless|before|otherwise|to avoid|may be returned|return label|return receipt|return service)\b/;

/** Sentences that something went wrong or somebody is needed. Worst first. */
export const TROUBLE_SENTENCES: readonly SentenceRow[] = [
  {
    is: new RegExp(
      `\\b(?:delivered|handed|given) (?:back )?to ${SENDER}\\b|\\bdelivered,? to original sender\\b|\\b(?:was|has been) returned to ${SENDER}\\b|^(?:package |parcel |shipment |item |undeliverable - )?returned to ${SENDER}\\b|\\breturns? delivered\\b`,
    ),
    not: CONDITION,
    state: 'returning',
    actionBy: 'shop',
    says: 'back with the sender',
    backAtSender: true,
  },
  {
    is: new RegExp(
      `\\b(?:return(?:ed|ing)?|sent|on (?:its|the) way|going) (?:back )?to ${SENDER}\\b|\\breturned it to ${SENDER}\\b|\\breturn(?:ing|ed)? to sender\\b|\\bbeing returned\\b|\\bwill be returned to ${SENDER}\\b|\\bprocessed for return\\b|\\brefused\\b|\\brefuses delivery\\b|\\bunclaimed\\b|\\bdelivery refusal\\b`,
    ),
    not: CONDITION,
    state: 'returning',
    actionBy: 'shop',
    says: 'refused, unclaimed or not deliverable: going back to the sender',
  },
  {
    is: /\b(?:damaged?|lost|theft|stolen|shortage|destroyed|seized|discarded|disposed of|disposal)\b|\bmissing (?:package|parcel|item|contents|merchandise)\b|\b(?:package|parcel|item|shipment|merchandise) (?:is |was |reported )?missing\b|\b(?:cannot|could not|unable to) (?:be )?(?:locate|find|found|located) (?:the |your )?(?:package|parcel|item|shipment)\b|\bdead (?:mail|letter)|\bmail recovery cent|\bundeliverable mail office\b|\binvestigation (?:opened|started)\b|\btracer (?:opened|initiated)\b|\bclaim (?:has been |is )?(?:paid|issued|in progress|processed)\b/,
    not: /\b(?:no|not|without|never) (?:\w+ ){0,2}(?:damaged?|lost|missing|destroyed)\b|\blost (?:documents?|time)\b|\bif\b/,
    state: 'lost_or_damaged',
    actionBy: 'shop',
    says: 'lost, damaged, seized or destroyed',
  },
  {
    is: /\b(?:incorrect|incomplete|insufficient|invalid|bad|wrong|illegible|missing|unknown|unreadable) (?:\w+ ){0,2}address\b|\baddress(?:ee)? (?:is |was |information )?(?:incorrect|incomplete|insufficient|invalid|illegible|unknown|missing|required|needed|does not exist|not found|could not be found)|\b(?:specified|delivery) address (?:was unable|could not) (?:to )?be found\b|\bno such (?:number|address|street)\b|\b(?:receiver|recipient|customer|consignee|addressee) (?:has |have )?moved\b|\bmoved,? left no address\b|\b(?:apartment|suite|unit|street|house|room|floor) (?:number|name) (?:is |was )?(?:either )?(?:missing|incorrect|needed|not provided)|\bforward(?:ing)?(?: order)? expired\b|\bundeliverable as addressed\b|\baddress correction (?:needed|required)\b|\bproblem with (?:the )?address\b|^vacant$/,
    not: /\b(?:corrected|address change|resolved)\b/,
    state: 'address_issue',
    actionBy: 'customer',
    says: 'something is wrong with the address',
  },
  {
    is: /\b(?:dut(?:y|ies)|tax(?:es)?|import charges?|customs (?:fees?|charges?)|funds|payment|cod|c\.o\.d\.|money)\b.*\b(?:due|required|needed|await\w*|held|outstanding|requested|contacted|unable|not)\b|\b(?:held|awaiting|waiting|contacted|request(?:ed)?) (?:for )?(?:the )?(?:payment|duties|taxes)\b|\bclearance information (?:is )?(?:required|needed|missing)\b|\b(?:documents?|documentation|paperwork|invoice|information|instructions|signature|id|identification) (?:is |are )?(?:required|needed|missing|requested)\b|\b(?:missing|incomplete|needs?|requires?|awaiting|waiting for) (?:\w+ ){0,2}(?:documents?|documentation|paperwork|invoice|information|instructions)\b|\bclearance information\b.*\bonce received\b|\badult signature required\b|\bidentification failed\b/,
    not: /\b(?:paid|resolved|has been obtained|received into|(?:payment|duties|documents?|documentation|information) (?:has been |was |were )?received|no longer|no (?:duty|duties|payment)|shipment information)\b/,
    state: 'action_needed',
    actionBy: 'customer',
    says: 'money, papers or an answer is needed before it goes on',
  },
  {
    is: /\b(?:cleared|released|out of|departed|left)\b.*\b(?:customs|clearance|clearing agency)\b|\b(?:customs|clearance|import)\b.*\b(?:cleared|completed?|released|passed)\b|\binternational shipment release\b/,
    not: /\b(?:not|pending|await\w*|once|until|delay\w*|when|after)\b/,
    state: 'in_transit',
    actionBy: 'nobody',
    says: 'through customs',
  },
  {
    is: /\bcustoms\b|\bclearance\b|\bgov(?:ernmen)?t agency\b|\bclearing agency\b|\bcustoms broker\b/,
    not: /\b(?:customs form|customs declaration|clearance sale|security clearance)\b/,
    state: 'customs',
    actionBy: 'carrier',
    says: 'with customs',
  },
];
