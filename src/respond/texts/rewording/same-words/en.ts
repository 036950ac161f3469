import type { SameSources } from '../same-words.ts';

export const en: SameSources = {
  same: `
    parcel = package
    has not = hasn't
    have not = haven't
    is not = isn't
    do not = don't
    does not = doesn't
    cannot = can't = can not
    could not = couldn't
    will not = won't
    it is = it's
    that is = that's
    there is = there's
    we are = we're
    you are = you're
    you will get = you'll get = you will receive = you'll receive
    reply here = just reply here = please reply here = simply reply here = reply to this message = just reply to this message = please reply to this message = write back here = let us know here = just let us know here
    a person will look into it = someone from our team will look into it = somebody from our team will look into it = a person from our team will look into it = one of our people will look into it = a colleague will look into it
    a person will take it from there = someone from our team will take it from there = a person from our team will take it from there
    a person will take it up with the carrier = someone from our team will take it up with the carrier = a person from our team will take it up with the carrier
    a person will help = someone from our team will help = a person from our team will help
    for order = for your order = from your order = with your order
    on its way = on the way
    on its way to you = on the way to you
    at the moment = right now = at this moment
    and is expected on = and is expected to arrive on = and should arrive on = and should be with you on = and should reach you on
    and is expected today = and is expected to arrive today = and should arrive today = and should be with you today = and should reach you today
    that is the current estimate from = that's the current estimate from = this is the current estimate from = that is the latest estimate from = that's the latest estimate from = this is the latest estimate from
    that is the carrier's current estimate = that's the carrier's current estimate = this is the carrier's current estimate = that is the carrier's latest estimate = that's the carrier's latest estimate
    the next news will be that = the next update will be that
    was delivered = has been delivered
    if it has not arrived by = if it hasn't arrived by = if it still has not arrived by = if it still hasn't arrived by = if it is not there by = if it isn't there by = should it not have arrived by
    if nothing has changed by = should nothing have changed by
    we are sorry about the wait = we're sorry about the wait = we are sorry for the wait = we're sorry for the wait = we are so sorry about the wait = we're so sorry about the wait = we are so sorry for the wait = we're so sorry for the wait = sorry about the wait = sorry for the wait = we apologise for the wait = we apologize for the wait
    we are sorry about that = we're sorry about that = we are so sorry about that = we're so sorry about that = we are very sorry about that = sorry about that = we apologise for that = we apologize for that
    there is nothing you need to do = there's nothing you need to do = you do not need to do anything = you don't need to do anything
    usually = normally
    e-mail = email
    neighbors = neighbours
    is delayed = has been delayed
    to follow it = to track it
    still being prepared = still in preparation
    running late = running behind
    that is longer than usual = that's longer than usual = that is longer than it usually takes = that's longer than it usually takes
    please bring = please remember to bring = please take along
    when you ordered = at the time of your order
    depending on your bank = depending on which bank you use`,
  courtesies: `
    Thank you for your message!
    Thanks for your patience.
    Thanks for getting in touch with us.
    It's great to hear from you.
    We understand that you want to know where your order is.
    We are so sorry for the wait.
    If you have any more questions, just reply to this message.
    We hope this helps!
    Have a lovely day!
    Kind regards from our team`,
};
