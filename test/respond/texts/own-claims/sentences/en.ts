import type { SentenceTable } from './table.ts';

export const en: SentenceTable = {
  states: `
    It has cleared customs.
    The parcel is in your mailbox.
    The carrier has lost it.
    Somebody signed for it.
    Your parcel reached you.
    It was dropped off on your porch.
    The neighbors have it.
    It's waiting at reception.
    The driver put it in a safe place.
    You signed for the parcel.
    Your order has already been collected.
    It's out with the courier.
    The van is on its way to your street.
    Customs are holding your parcel.
    The parcel went missing.
    Unfortunately it arrived broken.
    It is on its way back to us.
    It sits at the depot near you.
    The parcel is at the post office.
    It left our warehouse.
    We have packed everything.
    Your order has been cancelled.
    Your money has been returned.
    Nobody was in when the driver rang.
    It is stuck at the sorting center.
    You have it already.
    It's here!
    We gave it to the carrier.`,
  commitments: `
    It will arrive.
    We will send you a new one.
    You get your money back if it is late.
    A replacement is on its way.
    You got a discount voucher from us.
    Shipping is free for you.
    You will not be charged.
    We'll refund you.
    It surely comes.
    You can count on it.
    We will cancel the order for you.
    We will change the address.
    You will definitely get it.
    You have our word.
    Here is a coupon for your next order.
    You'll get it, no doubt.
    We'll make it up to you.`,
  times: `
    It comes before the weekend.
    You get an answer the day after.
    We look at it overnight.
    You hear from us within a fortnight.
    We will answer tomorrow.
    Please wait a few days.
    You hear from us next week.
    You have it in time for Christmas.
    It takes two to three weeks.
    We will look at it by the end of the month.
    It won't be long, it will be there soon.
    We will know more tonight.
    Give it an hour or two.`,
  harmless: `
    Reply to this e-mail and a person will read it.
    Hello and thank you for your message!
    We are sorry for the wait.
    Thank you for your patience.
    Have a lovely weekend!
    Good morning and thank you for writing to us.
    If you have any questions, just reply to this message.
    Our team is happy to help.
    Thank you for shopping with us.
    Please have your order number at hand when you write to us.
    We know how annoying it is to wait.
    If it has not arrived by {{ write_back_day }}, please tell us.
    Kind regards from all of us.
    We read every message.
    We appreciate your trust.
    Feel free to write to us at any time.
    Thanks so much for getting in touch with us.
    We understand that you are curious where your order is.
    Just hit reply if something is unclear.
    We hope this helps.
    Warm regards from the whole team.
    It is great to hear from you.
    Your feedback helps us to get better.
    This message was written automatically.
    Would you like to talk to somebody?
    You can always reach us by replying here.
    Dear customer, thanks for reaching out.
    We are a small team and we read everything ourselves.
    Please let us know if there is anything else we can do for you.
    Your message is important to us.
    It is always nice to hear from our customers.
    We understand that waiting is no fun.
    Many thanks and best wishes
    Hi there, thanks for your question about your order.
    We are glad that you chose us.
    Sorry for the trouble.
    Take care!
    We are always glad to hear from you.
    All the best from our workshop
    We hope you have a nice day!
    Thanks for getting in touch with us!
    We are sorry about the wait, and we are glad to help.
    If anything is unclear, simply reply to this message.
    Sorry for the inconvenience.
    We wish you a lovely weekend.
    Good morning, and thank you for your message.
    Please reply to this e-mail if you have any questions.
    Best wishes from the {{ brand }} team
    Your satisfaction matters to us.
    Feel free to ask us anything.
    Dear customer, it is lovely to hear from you.`,
  answeredFor: `
    You can follow it with the link below.
    A colleague will get back to you.
    You will find all details on the carrier's page.
    Please check the spam folder of your mailbox for our e-mails.
    You do not need to do anything.
    As soon as there is news, you will get an e-mail from us.
    Simply click the link to see the latest status.
    A real person reads all replies.
    Sorry that we cannot tell you more at the moment.
    We will keep you posted.
    Here is what we know at the moment.
    Just answer this e-mail, and somebody from our team will take over.
    You will find the link to follow your parcel below.
    Please answer in your own words; there is no form to fill in.
    You can find the carrier's page through the link.
    Tell us if you would rather talk on the phone.
    Our customer service looks forward to your reply.
    You can see every step on the carrier's page.
    We are a family business from the countryside.`,
  elsewhere: `
    in_transit: The hard part of its journey is behind it.
    in_transit: You will find it in the hall when you get home.
    in_transit: One of us rang the depot on your behalf.
    in_transit: We will chase them for you.
    in_transit: You can let the neighbors take it in.
    in_transit: You need no ID.
    in_transit: It rarely takes longer than that.
    in_transit: The shipping is on the house.
    in_transit: If it gets lost, a second one goes out.
    in_transit: Thank you for your order, it is nearly there.
    in_transit: Hello, we have good news about your parcel.
    in_transit: If you have questions, a person has looked at it already.
    in_transit: Thank you for your patience, and sorry that it got wet.
    delivered: Kind regards from your neighbor, who has it.
    delivered: Try the shed, that is where it went.
    delivered: It was given to an adult.
    stalled: We opened an inquiry with the carrier.
    stalled: There is no reason to think it is gone.
    preparing: There is still time to add something to it.
    preparing: Our team is packing it with love.
    customs: You owe nothing at the border.
    customs: We have paid the duties.
    label_created: The carrier picked it up from us.
    ready_for_pickup: Anyone may collect it for you.
    out_for_delivery: You can follow the van on a map.`,
  others: `
    Your package was left with the doorman.
    We saw that someone picked it up.
    It got lost on the way.
    The parcel made it through customs.
    Our driver handed it to your sister.
    You should have it by now.
    It's just around the corner.
    Your stuff is sitting in a warehouse in your city.
    The box got soaked.
    It bounced back to the shop.
    We already shipped it.
    Your refund has gone through.
    Rest easy, you will see it soon.
    We'll send another one straight out.
    It won't cost you a penny.
    We'd like to give you ten percent off.
    It always gets there.
    You are getting your cash back.
    We stopped the shipment for you.
    Expect it in the course of next week.
    By Monday at the latest you will know.
    It ought to be there before Santa comes.
    In a day or so we will know.
    Your order is good to go.
    It is already yours.
    They have given it to the people next door.
    You will find it by the back door.
    Someone at your place took it in.
    It has been handed to a member of your family.
    Nobody knows where it is any more.
    It is in good hands with us.
    Our shop has it back.
    It is all done.
    Your order is complete.
    Everything has gone out.
    It should be with you any time.
    You can have it there.
    We have made sure that you get it.
    You will not lose anything.
    We will do it all again for you.
    We will put it right.
    There is nothing to pay.
    We owe you one, so there is a little something for you.
    Before you know it, it is there.
    Not long now.
    Come Friday, you know more.
    It may take some weeks.
    We have changed your address.
    It has been opened by the border police.
    Your order {{ order_name }} is with us again.
    {{ order_name }} has been found.
    Your parcel is with the lady at number five.
    We can see it was put through your door.
    Our records say you have already taken it.
    The carrier's man brought it round.
    It was too wet to hand over.
    The postman will try it again.
    Your order was returned by the carrier.
    It has passed the border without trouble.
    It has not moved because of a strike.
    They cannot find the parcel any more.
    It is already in your country.
    We have given you your money.
    We will make sure that it gets to you.
    Your next order is on us.
    As a thank you we give you something back.
    You need not worry, it will get to you.
    Nothing is lost.
    We put a second parcel in the post.
    We give it to you by hand before the holidays.
    Within the hour somebody will call you.
    You can go and get it.
    The order is all yours.
    Both parcels are here.
    Your parcel for order {{ order_name }} has come back to us.
    The lady downstairs took your parcel.
    It has been placed under the bench outside.
    The parcel has turned up again.
    Your order has been handed in at the corner shop.
    They scanned it at your door.
    It came in pieces.
    Your order got swapped with another one.
    The customs office waved it through.
    We have already started packing.
    It is travelling by plane now.
    You have been paid back.
    We are giving you store credit.
    We'll take care that it's there when you need it.
    The carrier pays for the damage.
    No need to pay for the delivery.
    You will not have to wait long.
    It comes first thing tomorrow.
    You will have heard from us by then, at the latest on Sunday.
    Trust us, your order gets through.
    It was too big for the letter slot, so they took it away again.`,
};
