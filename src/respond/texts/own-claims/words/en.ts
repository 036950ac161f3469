import type { ClaimSources } from '../claim-words.ts';

export const en: ClaimSources = {
  order: 'order',
  carrier: 'carrier',
  states: {
    delivered: `
      deliver, delivers, delivered, delivering, delivery ~ (took place|happened|done|complete*|success*|made), arriv*, landed
      (handed|handing) ~ (over|to), drop* (it )?off, (got|gets|made it|get it) (there|here|home|to you)
      turn* up, show* up, (reach|reaches|reached) (you|your*), (bring|brings|brought|bringing), comes, came, coming
      will come, received(?! (?:your|the|this|a) (?:last |first )?(?:message|e-?mail|mail|request|question|note|letter|enquiry|inquiry|reply|order number))
      accepted (it|the parcel|by|for), in your (hands|home|possession), at your (home|house|place|address|office)
      (it|parcel|package|order|box)( is|'s| has come| came) (already |now |finally |safely )*(here|there|home), home safe*, yours now, deposited`,
    left_elsewhere: `
      neighbo*, (someone|somebody|a person|people) ~ next door, next door, mailbox*, mail box*, letterbox*, letter box*, post ?box*
      porch*, doorstep*, doormat*, front door, back door, at (your|the) door, by (your|the) door, behind, garage*, shed, sheds, carport*
      patio*, garden*, yard*, backyard*, driveway*, bins?, balcon*, hallway*, lobby, lobbies, reception, receptionist*, front desk
      concierge*, doorman, doormen, porter, porters, janitor*, caretaker*, mailroom*, mail room*, safe (place|spot|location)
      locker*, left (with|in|at|on|by|under|near|outside|next), leave (it|the parcel), colleague* ~ (has|took|accepted|signed) (it|for)
      outside your*, under your*, on your (step*|terrace|deck|balcony), flatmate*, roommate*, housemate*, family member*, your (wife|husband|partner|son|daughter|mother|father|landlord*)`,
    signed: 'sign, signs, signed, signing, signature*, autograph*',
    collected: `
      (was|been|were|is|got|you|someone|somebody|has|have|already) (already )?(collected|picked up|fetched|claimed), pick* it up, picked up, fetched`,
    out_for_delivery: `
      out for delivery, with ~ (driver*|courier*|postman|mailman|messenger*|rider*), driver*, courier*, van, vans, truck*, lorry, lorries
      delivery (round|vehicle|person|man|woman), postman, postwoman, mailman, mail carrier, on board, loaded, out (today|now) with, last mile`,
    on_its_way: `
      on (its|the|their) way, in transit, under way, underway, en route, travel*, heading, headed, on the road, on the move, moving
      in the (post|mail), with the (carrier|post|local post), in the carrier*, (is|it's|be) flying, close to you, around the corner, progress*, sailing, shipped`,
    customs: 'customs, duty, duties, border*, import (fee|fees|tax|taxes|control*), clearance',
    cleared:
      'clear* ~ customs, customs ~ (clear*|done|released|behind), cleared, clearance, released, through (the )?border',
    lost: `
      lost, lose, loses, losing, missing, vanish*, disappear*, gone, misplac*, untraceable, went astray, astray, stolen, theft, thief
      (cannot|can't|could not|couldn't|unable to) (find|locate|trace) (it|the parcel|your), nowhere, no trace, (nobody|no one|not|don't) ~ (knows?|sure) ~ where`,
    damaged:
      'damag*, broken, broke, torn, crushed, wet, dented, smashed, opened ~ transit, ruined, destroyed, defect*',
    returned: `
      return* (to|by|from), (is|was|been|being|were|gets|got) return*, returning, sent back, (com|go|head|travel|ship|send)(ing|es|s|e)? back, came back, went back, on (its|the) way back
      back (with|at|to|in) (us|our|the (sender|shop|warehouse|depot)), (sent|returned|refused) ~ sender, refus*, rejected, rts`,
    ready_for_pickup: `
      pick-?up*, pick up (point|station|shop), collection point*, parcel (shop|point|station)*, service point*, post office*
      (ready|waiting|available|held|kept|there) (for|to be) (you|collect*|pick*), (waits|waiting|wait) for you, you (can|may) (now )?(collect|pick|fetch|get) (it|your|the), (collect|fetch) (it|your|the)`,
    depot: `
      depot*, sorting, hub, hubs, terminal*, facility, facilities, distribution, parcel centre, parcel center, near you, nearby, local (office|branch|station), your (town|city|area|region|country|street|district)
      airport*, harbour*, harbor*, port, (is|was|been|it's) (at|in) (the|our|a|your) (warehouse|station|post|centre|center|store|shop|country|town|city|branch|office)`,
    shipped: `
      left (us|our|the|here|already), (was|been|were|is|be|are|gets|got|just|already|have|has|had) (sent|shipped|dispatched|despatched|posted|mailed)
      (ship|ships|shipped|shipping) (it|your|out|today|the), dispatch*, despatch*, (sent|posted|mailed) (it|your|out|off)
      with the carrier, gave it to, given to, out of (our|the) (door|house|warehouse), left, leaves, leaving, departed, (is|has) (off|gone out), (went|goes|gone|going) out`,
    packed: 'pack, packs, packed, packing, boxed, wrapped, label*',
    preparing: `
      prepar*, process*, in production, being (made|produced|assembled|picked), handpick*, backorder*, (is|are|are being|being) (getting )?ready, working on (it|your order|the order), in the works`,
    cancelled: 'cancel*, called off, void*, annul*, stopped',
    refunded:
      'refund*, reimburs*, repaid, repay*, money ~ back, paid ~ back, pay ~ back, credited ~ (card|account), charged back, chargeback*',
    attempted: `
      attempt*, tried to (deliver|hand|reach|bring), (nobody|no one|no-one|not|wasn't|weren't) ~ (home|in|there|answered|opened), rang, knocked, missed (you|delivery), failed, card ~ (mailbox|door)`,
    delayed:
      'delay*, late, later than, behind schedule, overdue, postponed, (takes|taking|take) longer, slower than, slow',
    held: 'held, stuck, stopped at, on hold, hold, holds, holding, detained, seized, blocked, retained, inspected, inspection*',
    weather: 'weather, storm*, snow*, flood*, strike, strikes, hurricane*, ice, traffic, accident*',
    misrouted:
      'misrout*, missort*, wrong (route|depot|hub|place|town|address|house|city|country|person), mix-?up*, mixed up',
  },
  commitments: `
    (give|gives|giving|gave) you (?!an answer|a reply|more|the (?:latest|details|link|answer)|our best)@,
    (address|order|date) ~ (changed|updated|corrected), (changed|updated|corrected) ~ (address|order|date), (little|small|nice|special) something, something (little|small|extra|special|nice), (we|we'll|i|i'll)( will| can| are going to|'ll)? (do|make|put|set|get) (it|everything|all|things|this)
    refund*, reimburs*, money, cash, pay (you|it back|back|for), paid (you|back), replac*, new one, another one, a second one, reship*, resend*, re-?send*
    (send|ship|post|mail|get|give|bring|order) (you )?(a|an|another|your|the|it|them|one|this|out)(?! (?:e-?mail|mail|message|link|note|reply|line|reason|photo|picture|few lines))
    free of, for free, is free, are free, free (shipping|delivery|gift*|return*|sample*|item*|replacement*|exchange*), complimentary, gift*, on the house, on us
    bonus*, reward*, discount*, coupon*, voucher*, rebate*, code, codes, credit*, % off, percent, price*, cheaper, goodwill, compensat*, indemn*, make (it )?up (to|for), make this right, make it right
    no (extra |additional |further )?(charge|cost|fee)*, without (charge|cost|fee)*, costs? (you )?nothing, charge*, fee, fees, at our (cost|expense), pays? for itself, you (do not|don't|won't|will not|need not|never) (have to |need to )?pay*, insur*, covered, liab*
    guarant*, warrant*, promis*, vow*, pledge*, swear, commit*, assure*, assuring, reassur*, rest assured, count on, rely on, depend on it, definite*, certain*, surely, for sure, sure, without fail, no doubt, doubtless, undoubtedly, without (a )?doubt, absolutely, bet, in any case, no matter what, always arrives, you have (our|my) word, mark my words, under all circumstances, inevitably
    (we|we'll|i|i'll|our team|a person|somebody|someone|they) (will |'ll |shall |are going to |can |are )?(cancel*|chang* (it|your|the)|correct* |exchang*|swap*|redirect*|reroute*|stop|fix*|solve*|resolve*|sort|send|ship|refund|replace|repair|upgrade*|speed*|rush*|call|phone|ring|transfer*|claim*|file|open a|deliver|pay)
    (will|'ll|shall|going to|about to|bound to) (soon |now |then |surely |still |also |be |get |just )*(arriv*|deliver*|come|be there|be here|be with you|reach|get there|get to|land|turn up|make it|be yours|show up|be on|have it|get it|receive (it|your|the|them)|be sent|be shipped|ship|leave|be refund*|be replac*|be fine|be ok*|work out)
    you('ll| will| shall| are going to)? (soon |now |then |still |also )*(get|have|receive|own|hold|find) (it|them|your|yours|the|a new|a free|one|both|everything|something|all of)(?! (?:e-?mail|mail|message|link|answer|reply|order number|page|number|latest|same|link|details|confirmation)), cancel*, expedit*, priority, express, upgrade*, exchange*, extra`,
  wished:
    "if you (would like|'d like|want|wish|need|prefer|are asking|ask), (question|questions|ask|asking|write|writing|wrote|message|e-mail|reply|tell us|talk|something) (us )?(is |are |here )?about",
  times: `
    (not|never|no|won't|don't) ~ (wait|be|take) ~ long, not ~ longer, no longer, much longer, not long,
    today*, tomorrow*, yesterday, tonight, tonite, overnight, (this|next|last|every|the|that|coming|each|same|following) (morning|afternoon|evening|night|noon|week|weekend|month|year|day|season|hour)
    weekend*, week, weeks, weekly, midweek, fortnight*, month, months, monthly, year, years, day, days, daily, night, nights, midnight, noon, midday, afternoon*, evening*, morning*, lunch*, dinner*, breakfast
    hour*, minute*, moments?, instant*, (?<!a )second, seconds, soon, sooner, soonest, shortly, presently, imminent*, momentarily, any (day|time|minute|moment)(?! you), before long, in no time, in a (bit|while|flash|jiffy), right away, straight away, immediately, at once, promptly, quickly, quick, fast, faster, asap, speedy, speedily, swift*, in (good |due |perfect )?time, on time, punctual*, on schedule, as planned, as scheduled
    christmas, xmas, easter, thanksgiving, holiday*, new year*, halloween, birthday*, valentine*, mother's day, father's day, black friday, spring, summer, autumn, winter
    monday*, tuesday*, wednesday*, thursday*, friday*, saturday*, sunday*, end of, start of, beginning of, middle of, business days?, working days?, workday*, weekday*
    january, february, april, june, july, august, september, october, november, december, deadline*, o'clock, dawn, dusk, sunrise, sunset, term
    (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|couple|several|few|some) (more )?(hours?|days?|nights?|weeks?|months?|minutes?|mornings?|working|business|calendar), recently, lately, ago, earlier, just now, eta`,
  greetings: `
    good (morning|afternoon|evening|day), (have|enjoy|wish* you) (a|an|the|your) ([^ ]+ ){0,3}(day|evening|weekend|week|morning|afternoon|time|holidays?|rest of (the|your) (day|week)), (enjoy the )?rest of your (day|week)
    (see|talk to|speak to|hear from|hearing from|read from|write to) you (again )?(soon|then|later), at any (time|hour), any time of (the )?day, every day, all day, day and night, feel free, as soon as, as quickly as (we|you) can, as fast as (we|you) can, one moment please, a moment of your time, take a moment, at the moment, moment ago`,
  ifs: 'if, when, whenever, once, as soon as, (until|till) (you|we|it|the|your), unless, whether, in case, should you, should it, should anything, should the, before you, before it, after you, how, where, why, what (to|you|we|happens|comes)',
  restarts:
    "it (is|was|has|will|'s|can|gets?), it's, it'll, we (will|can|are|have|send|give|pay|refund|replace), we'll, you (get|will|can|are|receive), you'll, (your|the) (parcel|package|order|box|money) (is|was|has|will|gets?)",
  thats: 'that, know it, news',
  seeks: `
    (please |kindly |just |simply |it helps to |it may help to |also |then )*(have a look|take a look|look|check|ask|see|try|search)`,
  hedges:
    'expect*, estimat*, forecast*, scheduled, planned, due, currently, likely, probabl*, should, may, might, could',
  future: "will, 'll, shall, won't, going to",
};
