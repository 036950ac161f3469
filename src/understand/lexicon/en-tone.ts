import type { Lexicon } from './lexicon.ts';

/** English: tone, and words that only a person may handle. Terms are those of `en.ts`. */
export const EN_TONE: Lexicon['cues'] = {
  complaint: [
    '(?:worst|terrible|awful|horrible|appalling|shocking|disgusting|pathetic|dreadful|atrocious|abysmal|poor|bad|rubbish|shit|crap|useless|ridiculous|unacceptable|disgraceful|joke of a|shambles) (?:customer |delivery |shipping )*(?:service|experience|company|support|shop|store|care|communication|business|people)?',
    '(?:very|so|extremely|really|deeply|truly|quite|beyond|absolutely) (?:disappointed|disappointing|unhappy|upset|frustrated|frustrating|dissatisfied|annoyed|poor|bad)',
    '(?:file|make|lodge|submit|raise|register|put in|have) (?:a |an |my |formal )*complaint|complain(?:t|ing)?|to complain',
    '(?:never|wont be|not) (?:(?:going to |gonna )?(?:order|ordering|buy|buying|shop|shopping|use|using|come back|recommend)(?:ing)?)(?: \\S+){0,3} (?:again|from you|here|with you|ever|you)|lost (?:a |my )?(?:customer|business)|losing a customer|taking my business',
    'unacceptable|unprofessional|disgrace|shame on|let(?:ting)? (?:me|us|customers) down|not good enough|(?:really )?not happy|customer service (?:is|was) (?:terrible|awful|bad|a joke|useless|non ?existent)|waste of (?:time|money)|dont care about|rip ?off|fed up|sick (?:of|and tired)|no one (?:cares|answers|responds|replies)|nobody (?:cares|answers|responds|replies)',
  ],
  human: [
    '(?:give|get|find|send) me (?:a |an |your )?{person}',
    '(?:speak|talk|chat|connect|connected|transfer|transferred|put (?:me )?through|get|spoke|reach|contact|escalate|escalated|speaking|talking|pass(?: \\S+)? on|hand(?: \\S+)? over|like|want|need)(?: \\S+){0,3} (?:to|with|me to|hold of|through to|a|an|for)(?: \\S+){0,2} (?:{person})',
    '(?:real|actual|live|human) (?:person|human|agent|being|people|representative|support)',
    '(?:not|stop|no|hate|dont want|am i (?:talking|speaking|chatting) (?:to|with)|is this|are you|tired of|sick of)(?: \\S+){0,3} (?:a |an |this )?(?:bot|bots|robot|robots|chat ?bot|machine|ai|automated (?:reply|replies|response|responses|message|messages)|auto ?reply|computer)',
    '(?:call|phone|ring) me(?: back)?|give me a (?:call|ring)|call back please|want a call|(?:a|your) (?:phone|telephone|customer service|contact) number|(?:phone|telephone) number (?:to|i|for)|number (?:i can|to) call|can i call|human please|agent please|^human|need human|live (?:chat|agent|support)|speak to manager|talk to human|human support',
  ],
  thanks: [
    'thank(?:s| you| u)?|thanx|thx|thnx|ty|tks|cheers|appreciate(?: it)?|much appreciated|grateful|great|perfect|awesome|brilliant|wonderful|amazing|excellent|lovely',
  ],
  arrived_fine: [
    '(?:it|order|package|parcel|they|everything|all|delivery|item|items|just|finally|has|have|now)(?: \\S+){0,3} (?:arrived|came|here|delivered|received)(?: \\S+){0,2} (?:today|this morning|safely|yesterday|now|fine|ok|just now|finally|on time|in (?:perfect|good|great)|early|quickly|after all)',
    '(?:i|we|ive|weve|just|have|finally) (?:have |just |now |finally )*(?:received|got|gotten|found) (?:it|my|the|them|everything)(?: \\S+){0,3} (?:today|this morning|yesterday|now|thanks|thank|safely|finally|already|love|perfect)',
    '(?:it|order|package|parcel) (?:has |just |finally )*arrived(?= (?:\\||$|thanks|thank|and (?:i|we|it|they) (?:love|is|are|am)))|never ?mind|all (?:good|sorted|set|ok) now|got it thanks|found it|problem solved|issue resolved|its here|just arrived|has arrived thank|received it thank',
    'love (?:it|them|my)|thanks for the (?:fast|quick|speedy|prompt)(?: \\S+){0,2}(?:delivery|shipping)|(?:fast|quick|speedy) (?:delivery|shipping)(?= (?:\\||$|and|thanks|thank|great))',
  ],
  repeats: [
    '(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|\\d+th|another|last|final|multiple|several|many|umpteenth|\\d) (?:time|times|e ?mail|emails|message|messages|attempt|request|xthing|contact|ticket)(?: \\S+){0,6}(?: (?:i|ive|im|writing|contact\\S*|messag\\S*|ask\\S*|email\\S*|sent|reach\\S*|today|this week|now))',
    '(?:i|ive|have|already|we|weve) (?:have |already |ve |now )*(?:written|wrote|e ?mailed|messaged|contacted|called|asked|reached out|sent|tried)(?: \\S+){0,4} (?:times|twice|before|already|again|several|multiple|many|repeatedly|xthing|last week|yesterday|days ago|no (?:reply|response|answer))',
    '(?:no|without|not|never|havent|didnt|nobody|no one|still|zero|any) (?:\\S+ )?(?:xthing|replied|responded|answered|reply|response|answer|got a reply|get a reply|heard back)(?: \\S+){0,4}',
    '(?:asking|writing|contacting|emailing|messaging|reaching out|follow(?:ing)?(?: up)?|chasing) (?:you )?(?:again|for the|once more|a (?:second|third)|repeatedly)|(?:once|yet) again|as i (?:said|wrote|mentioned)|see my (?:previous|last|earlier)|my (?:previous|last|earlier|first) (?:xthing|e ?mails?|messages?)|ignor(?:ed|ing) (?:me|my)|(?:still|keep) (?:asking|getting the same)|how many (?:more )?times',
  ],
  anger: [
    'f+u+c+k\\w*|fck\\w*|wtf|wth|fking|effing|sh[i1]+t\\w*|bull ?shit|bs|bastards?|assholes?|arseholes?|arse|damn|goddamn|bloody|crap|piss(?:ed)?(?: off)?|bollocks|scum|idiots?|morons?|imbeciles?|stupid|incompetent|incompetence|liars?|lying|thieves|thief|crooks?|criminals?|scam\\w*|fraud\\w*|swindl\\w*|con artists?|robbed|stealing|stole my money|rip ?off|ripped off',
    'furious|livid|outrag\\w*|enraged|infuriat\\w*|disgusted|disgusting|disgrace\\w*|disgraceful|appalling|appalled|pathetic|ludicrous|insane|absurd|sick and tired|had enough|fed up|at my wits end|losing my (?:mind|patience)|lost my patience|last straw|had it with|hate (?:you|this|your)',
    '(?:absolute|complete|total|utter|sheer|fucking) (?:joke|disgrace|nonsense|garbage|trash|shambles|incompetence|nightmare|disaster|rubbish|bullshit|clowns?)|what a joke|this is a joke|are you kidding|you (?:must be|have got to be) (?:joking|kidding)|worst (?:company|service|experience|shop|store|customer|ever)|go to hell|shame on you|how dare you|beyond (?:a joke|ridiculous|belief)|completely unacceptable|totally unacceptable|absolutely (?:unacceptable|ridiculous|disgusting|useless)|utterly (?:unacceptable|useless|ridiculous)',
    '(?:bad|negative|one star|1 star|terrible|horrible|honest) reviews?|trust ?pilot|google review|post (?:this|about this) (?:on|all over|everywhere)|social media|tell everyone|warn (?:everyone|others|people)|name and shame|go viral|expose you|report(?:ing)? you|youll (?:regret|be sorry|hear)|you will (?:regret|be sorry|hear from)|or else|my followers|to the (?:press|media|newspaper)',
  ],
  legal: [
    '(?:my |a |an |our |your )?(?:lawyers?|attorney|attorneys|solicitors?|legal (?:action|team|department|advice|counsel|proceedings|steps|representation|rights|remedies)|small claims?|court|courts|lawsuit|sue|suing|sued|litigation|barrister|legally|take (?:you|this) to court|statutory rights|consumer rights act)',
    '(?:trading standards|better business bureau|bbb|consumer (?:protection|affairs|advice|council|ombudsman|rights|agency)|ombudsman|attorney general|ftc|federal trade commission|cfpb|fair trading|accc|citizens advice|police report|report(?:ed)? (?:this |it |you )?to (?:the )?(?:police|authorities)|the police|class action|breach of contract|letter before action|regulator)',
  ],
  chargeback: [
    'charge ?backs?|charge back|(?:dispute|disputing|disputed|contest)(?: \\S+){0,4} (?:charge|charges|payment|transaction|bank|card|paypal|purchase|order)|(?:open|file|opened|filed|start|raise|raised|opening|filing|submit)(?: \\S+){0,3} (?:a |an )?(?:dispute|paypal (?:claim|case|dispute)|claim (?:with|through|at|on) (?:paypal|my bank|klarna|visa|mastercard|amex|the bank|my (?:credit )?card|my (?:card )?(?:company|provider)))',
    '(?:contact|contacting|call|calling|calls|contacted|going to|go to|talk to|through|with|report(?:ing)?(?: \\S+){0,2} to) (?:my |the )(?:bank|credit card(?: company)?|card (?:company|provider|issuer)|xthing company)|paypal (?:claim|dispute|case|protection)|(?:reverse|stop|cancel|block) (?:the |my |this )?(?:payment|charge|transaction)|section 75|a to z (?:claim|guarantee)|unauthori[sz]ed (?:charge|transaction|payment)|buyer protection',
  ],
  safety: [
    '(?:injur\\w*|hurt (?:me|my|myself|himself|herself|someone)|burn(?:ed|t|s)? (?:me|my|his|her|down|himself|myself)|caught (?:on )?fire|on fire|explod\\w*|explosion|electric(?:al)? shock|electrocuted|smok(?:e|ing) (?:came|coming|from)|allergic|allergy|anaphyl\\w*|rash|hospital\\w*|emergency room|ambulance|poison\\w*|choke\\w*|choking|overheat\\w*|bleeding|swollen|blister\\w*|unsafe|dangerous|hazard\\w*|contaminated|food poisoning|got sick|made (?:me|my|us) (?:sick|ill)|vomit\\w*|recall(?:ed)?)',
    '(?:kill(?:ing)? myself|suicid\\w*|end (?:my life|it all)|want to die|hurt myself|harm myself|self harm|no reason to live|cant go on|better off dead)',
    '(?:insulin|medication|medicine|medicines|inhaler|epipen|prescription|meds|heart pills|medical (?:device|supplies|equipment)|life ?threatening|urgent medical|baby formula)',
  ],
  data_request: [
    'gdpr|ccpa|data protection|(?:delete|erase|remove|wipe)(?: \\S+){0,3} (?:my|all|personal|our)(?: \\S+){0,2} (?:data|information|details|account|profile|records|info)|right to (?:be forgotten|erasure|access)|subject access request|(?:dsar|sar request)|(?:personal|my) data|what (?:data|information)(?: \\S+){0,3} (?:hold|have|store|keep)(?: \\S+){0,3} (?:me|on|about)|copy of (?:my|all) (?:personal )?(?:data|information)|data (?:breach|request|deletion|export|controller|privacy officer)|privacy (?:request|rights|officer|violation)|stop (?:processing|using|selling) my',
  ],
};
