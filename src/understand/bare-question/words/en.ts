import type { BareWords } from '../bare-words.ts';

/** English. */
export const EN_BARE: BareWords = {
  common:
    'hi hello hey dear good morning afternoon evening day there team guys sir madam please pls plz kindly thanks thank thx ty cheers regards best kind many you u your yours i im ive id me my mine we our us it its is the this that a an and or of for on in at to by from with about so be am are was were has have had did do does can could would will may might shall want wanted like love need know knowing tell say let give get send check checking look find out see ask asking question wondering hoping wonder curious inquire enquire inquiring enquiring question help update updates updated news status info information details eta any some when whens what whats how soon long much number numbers nr ref reference id order orders ordered ordering bought purchase purchased placed made paid yet already now today tomorrow yesterday last week weeks month months days ago since monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december st nd rd th just quick quickly really currently right moment time possible possibly if regarding concerning re advance website site shop store online yo ok okay name whether up more appreciate appreciated great lot which who where been share provide',
  parcel:
    'wheres package packages parcel parcels delivery deliveries shipment shipments shipping ship ships shipped shipping sent dispatched dispatch item items product products tracking track trace link location located way arrive arriving arrives arrival coming come comes expect expected estimated progress happening happened going deliver carrier courier post mail ups usps dhl fedex dpd gls going transit',
  back: 'refund refunds refunded reimbursement reimburse reimbursed money back return returns returned returning sent item items product products parcel package arrive arrives arriving come comes coming expect expected credit credited card account bank pay paying payment process processed processing cancelled canceled cancel cancellation receive issued show shows wheres happened happening',
  arrival: 'arrived delivered received got came delivering reached',
  where: 'where wheres',
  turns: [
    '(?:hi|hello|dear|hey) all',
    '(?:will|would|should|gonna|to) (?:it |they |my \\S+ |order \\d+ )?(?:get|be) here',
    '(?:two|three|four|five|six|ten|a few|several|a couple of|couple of) (?:business |working )?(?:weeks|days|months)',
    '(?:do|did) not know when|dont know when|would like to know|order no|just want to know|let me know|any idea|as soon as',
    '(?:is|are)(?: my| the| our)? \\S+(?: \\S+)? still (?:coming|on (?:its|the) way|in transit)',
  ],
  backTurns: [
    '(?:have|has|did|do|can|could)(?: not|nt)? (?:seen|see|received|receive|got|had)(?: it| anything| the money| my money| the refund| my refund| any money)?(?: on| in)?(?: my| the)?(?: card| account| bank| bank account)?(?: yet)?(?= )',
    '(?:havent|hasnt|didnt|dont|cant|have not|has not|do not|can not)(?: yet)? (?:seen|see|received|receive|got|gotten|had|arrived|come|appeared|shown up)(?: it| the money| my money| the refund| my refund| any money)?(?: on| in)?(?: my| the)?(?: card| account| bank| bank account)?(?: yet)?(?= )',
  ],
  denials:
    'not no nobody none nothing never nowhere neither nor noone without empty missing lost gone stolen wrong false untrue only except instead isnt wasnt arent didnt doesnt dont havent hasnt hadnt cant couldnt wont aint cannot lacking disappeared vanished',
  contradictions: [
    '(?:is|was|its|got|been|gone|went|be|as|are)(?: \\S+)? (?:lost|missing|stolen|destroyed|crushed|smashed|wrecked|misplaced|misrouted|missent|refused|rejected|declined|undeliverable)',
    '(?:lost|misplaced|destroyed|damaged|crushed|refused|rejected|dumped|binned|threw away) (?:it|my|the|this|our)',
    '(?:cant|cannot|could not|couldnt|can not|unable to|no longer) (?:find|locate|trace) (?:it|my|the)',
    '(?:sent|send|sending|going|goes|went|gone|shipped|taken|took|brought|turned|on its way|coming|returned|returning|returns|headed|heading|been) (?:it |the parcel |the package |my \\S+ )?(?:back|to (?:the )?sender|to you)',
    'return(?:ed|ing|s)?(?: \\S+){0,2} (?:to )?(?:the )?(?:sender|shop|seller|warehouse|origin)',
    '(?:wants?|asks?|asking|demands?|demanding|charging|charged|charges|billed|bill|owe|pay|paying|requires?|requesting|fee|fees|duty|duties|customs|tax|invoice)(?: \\S+){0,6} (?:xmoney|money|fee|fees|dollars|euros?|eur|usd|pounds|bucks|charge|extra|more|cash|deposit|duty|duties|tax)',
    '(?:another|other|different|wrong|opposite|strange|foreign|unknown) (?:\\S+ )?(?:city|town|state|country|address|street|house|place|person|direction|way|zip|postcode|postal code|depot|county|province|name|continent|coast|home|flat|apartment|building|door|number)',
    'i (?:live|am|reside)(?: \\S+)? in \\S+|(?:shows?|says?|went|going|tracking|heading|headed|ended up|is|sits|sitting|stuck|it)(?: \\S+){0,3} (?:in|to|at) \\S+(?: \\S+)? (?:not|but|instead|though|which is)|not where i live|i dont live|wrong way',
    '(?:moved|moving|move) (?:house|home|out|away|flat|flats|apartment|apartments|place|to|in|last|since)|(?:gave|typed|entered|put|wrote|used|left)(?: \\S+){0,4} (?:wrong|old|incorrect|bad) |(?:old|previous|former|incorrect|wrong) (?:place|address|street|flat|house|apartment|number|home|zip|postcode)',
    '(?:twice|two times|double|again)(?: \\S+)? (?:charged|billed|paid|debited)|(?:charged|billed|paid|debited)(?: \\S+){0,2} (?:twice|double|two times|again)',
    '(?:you|u|shop|website|site|page|they|agent|colleague|ad|checkout)(?: \\S+){0,2} (?:promised|promise|guaranteed|guarantee|assured|advertised|swore)|(?:was|were|been) (?:promised|guaranteed|assured|told)|(?:paid|pay)(?: \\S+){0,4} (?:express|overnight|next day|two day|priority|expedited|fast|faster)|promised',
    '(?:ups|usps|fedex|dhl|dpd|gls|evri|carrier|courier|driver|post office|postman|mailman|depot|hotline|someone|somebody)(?: \\S+){0,4} (?:says?|said|told|tells?|claims?|claimed|insists?|wrote|informed|denies|denied|admitted|confirmed|threw|knows?|mentioned|thinks?|never|has no|have no|does not|doesnt|did not|didnt)(?!(?: \\S+){0,3} (?:in transit|on (?:its|the) way|out for delivery|shipped|delayed|comes?|arrives?|arriving|label|number not found|not found|no information|pending|pre transit|preparing|processing) )',
    '(?:sent|deliver|delivered|shipped|redirected|rerouted|changed|forwarded|brought|dropped) (?:it )?to (?:my|the|our|a|an)(?: \\S+)? (?:office|work|neighbou?r|job|parents|mother|mom|hotel|locker|shop|store|address|school)|(?:third|fourth|fifth|sixth|\\d+(?:rd|th)) time|(?:away|on holiday|on vacation|out of town|abroad)',
  ],
};
