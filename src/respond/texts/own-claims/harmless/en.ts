import type { HarmlessSources } from '../harmless-sentences.ts';

const thanked = `for ((your|the) (kind |nice |lovely |quick |new )?(message|e-?mail|question|patience|order|purchase|trust|understanding|support|feedback|interest)( (about|on) your order)?|(writing|reaching out|getting in touch|contacting us|asking|shopping|ordering|choosing us|being (so )?patient|bearing with us|waiting|your time)( to us| with us| from us)?)`;
const signers =
  '((the|your|our) (whole |small )?({{ brand }} )?(team|workshop|shop)( at {{ brand }})?|all of us( at {{ brand }})?|us all|{{ brand }})';
const parcel =
  '(it|(your|the) (parcel|package)( for (your |the )?order( {{ order_name }})?)?|(your|the) order( {{ order_name }})?)';

export const en: HarmlessSources = {
  and: 'and',
  onward: 'then',
  clauses: `
    (hello|hi|hey|dear)( there| again| everyone)?( customer)?
    good (morning|afternoon|evening|day)
    (many |warm |a thousand )?(thanks|thank you)( (so|very) much| again| a lot)*( ${thanked})?
    we (really |truly )?(appreciate|value) your (message|patience|trust|feedback|support|understanding)
    ((we are|we're) )?(so |very |truly |really )?sorry (for|about) (the|your|this) (wait|trouble|inconvenience)
    ((we are|we're) )?(so |very |really )?sorry that you (have to wait|are waiting)
    (please (accept|excuse) |our |we apologi[sz]e for |apologies for )+(apologies for )?(the|your|this) (wait|inconvenience|trouble)
    we (know|understand|can imagine) (how|that) (annoying|frustrating|hard|waiting)( it)? is( to wait| no fun| annoying| frustrating| hard| not easy)?
    we understand that you (are curious|want to know|would like to know) where your (order|parcel|package) is
    ((have|enjoy|we hope you have|we wish you) (a |the )?(very )?)?(nice|lovely|great|good|wonderful|pleasant)( rest of (the|your))? (day|evening|weekend|week|morning|afternoon)
    take care
    we hope (this|that) helps( you)?
    we hope (that )?you (like|love) it
    (it is|it's) (always )?(great|nice|lovely|good|a pleasure) to hear from (you|our customers)
    (we are|we're) (always )?(glad|happy|pleased) (to hear from you|that you (chose us|wrote to us)|to help( you)?)
    (our (whole )?team is|we are|we're) (always )?(happy|glad|here) to help( you)?
    we (always )?(look|are looking) forward to (your reply|hearing from you)
    your (message|trust|feedback|opinion|question) (is (very )?important to us|means a lot to us|helps us (to )?(get better|improve))
    your satisfaction (matters|is important) to us
    we take (every|each) message seriously
    this (message|e-?mail) (was|is) (written|sent) automatically
    (kind|best|warm|warmest|kindest)( (regards|wishes|greetings))( from ${signers})?
    (all the best|love|with love|cheers|greetings|yours|(yours )?sincerely|warmly)( from)?( ${signers})?
    ${signers}`,
  ofItself: `
    we (carefully )?read (every|each) (message|e-?mail)
    we are a small (family )?(team|shop|business|workshop)( and (we )?read everything ourselves)?
    (hand)?made with (love|care)( in our (workshop|studio))?
    our (customer )?(service|team) (is (there|here)( for you)?|reads e-?mails|can be reached) on (weekdays|working days|business days)`,
  conditions: `
    if (you have|there are)( any| more| further| other| still)* (questions?|doubts|wishes)( about (this|your order))?
    (if|should) (anything|something) (is|be|seems|remains) (still )?(unclear|not clear)
    if (anything|something) does not match
    if you (need|want|would like) (more |any )?help
    if you (want|would like|would rather|prefer)( to)? (talk|speak) to (a person|somebody|someone|us)
    if (it|(your|the) (parcel|package)) (has not|hasn't) (arrived|moved) by {{ write_back_day }}
    if nothing has changed by {{ write_back_day }}`,
  invitations: `
    (please |just |simply |feel free to |you can |always |do not hesitate to |don't hesitate to )*(reply|answer|write|respond|write back|get in touch|contact us|tell us|let us know|ask us( anything)?|write to us|hit reply)( here| to us| with us| to this (e-?mail|message|mail)| (at )?any ?time| in your own words)*
    you can (always )?reach us (by replying )?(here|to this (e-?mail|message))
    would you like to (talk|speak) to (a person|somebody|someone)
    please have your order number at hand( when you write to us)?
    (please )?let us know if there is anything else we can do for you
    please write to us in (english|german|french|dutch|spanish|italian|portuguese)( or (english|german|french|dutch|spanish|italian|portuguese))?`,
  answers: `
    (a person|somebody|someone|a colleague)( from our team)? will (read it|help( you)?|take over|look into it|answer( you)?)
    (we are|we will be) happy to help( you)?`,
  told: `
    ${parcel} (has arrived|has been delivered|was delivered|is on its way( to you)?|is out for delivery|is with customs)
    ${parcel} (has not|hasn't) (left us|been delivered|been sent|arrived)( yet)?`,
  labels: `
    {{ order_name }}
    (your )?order( number)?: {{ order_name }}
    (the )?carrier: {{ carrier }}
    (tracking|parcel) number: {{ tracking_number }}
    ((follow|track) (your|the) (parcel|package|order)( here| with the carrier)?|tracking|the carrier's page): {{ tracking_page }}
    ((see |view )?your order|your order's page): {{ order_page }}`,
};
