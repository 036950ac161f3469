import { calendarWords } from '../calendar-words.ts';
import type { CheckWords } from '../check-words.ts';
import { CAPITALS, phrases } from '../phrases.ts';

const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve';

export const en = (): CheckWords => ({
  calendar: calendarWords('en'),
  relativeDays: [
    [phrases('(?:the )?day after tomorrow'), 2],
    [phrases('(?:the )?day before yesterday'), -2],
    [phrases('today', 'tonight', 'this (?:morning|afternoon|evening)'), 0],
    [phrases('tomorrow'), 1],
    [phrases('yesterday'), -1],
  ],
  looseTimes: phrases(
    '(?:this|next|last) (?:week|weekend|month)',
    `(?:in|within) (?:${NUMBER}|a few|a couple of) (?:days?|hours?|weeks?)`,
  ),
  counted: phrases(`(?:${NUMBER}) (?:parcels|packages|boxes|items|orders)`),
  names: CAPITALS,
  plainNames: new Set(['AI', 'I', 'ID', 'PIN', 'QR', 'SMS']),
  statuses: {
    delivered: phrases('delivered', '(?:was|been) handed over(?! to)', '(?:has|have) arrived(?! (?:in|at))'),
    left_elsewhere: phrases('(?:was|been) left (?:with|in|at)'),
    out_for_delivery: phrases('out for delivery', 'with the driver', 'on the van'),
    on_its_way: phrases('on (?:its|the) way(?! back)', 'in transit', 'travell?ing to you'),
    returned: phrases(
      'return(?:ed|ing) to (?:the )?(?:sender|us|shop|warehouse)',
      'sent back',
      'coming back',
      'on (?:its|the) way back',
    ),
    ready_for_pickup: phrases(
      'waiting (?:for you )?at a pickup point',
      'ready (?:for|to be) (?:pickup|collection|collected|picked up)',
    ),
    attempted: phrases(
      'tried to deliver',
      'attempted (?:to deliver|(?:a )?delivery)',
      'delivery was attempted',
    ),
    weather: phrases('weather'),
    misrouted: phrases('misrouted|missorted', 'wrong (?:route|depot|hub)'),
    held: phrases('(?:is|being) held', 'holding it'),
    next_attempt: phrases('next attempt is', 'announced another attempt'),
    next_pickup: phrases('you can collect it', 'can be collected'),
    customs: phrases('(?:with|in|at|through) customs'),
    delayed: phrases('delayed', 'running late'),
    cancelled: phrases('cancell?ed'),
    refunded: phrases('refund(?:s|ed)?'),
    lost: phrases('(?:is|was|been|got|gone) (?:lost|damaged)'),
    packed: phrases('packed'),
    shipped: phrases('ha(?:s|ve) left us', '(?:was|were|been) (?:sent|shipped|dispatched)(?! back)'),
    preparing: phrases('being prepared'),
  },
  supposed: phrases(
    'if|when|once|as soon as|until|unless|whether|will|would|can|could|may|might|should|to be|usually|often',
  ),
  denied: phrases("not|never|nothing|no|without|\\p{L}+n['’]t"),
});
