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
    You can follow it with the link below.
    Thank you for your patience.
    Have a lovely weekend!
    Good morning and thank you for writing to us.
    If you have any questions, just reply to this message.
    Our team is happy to help.
    A colleague will get back to you.
    Thank you for shopping with us.
    Please have your order number at hand when you write to us.
    We know how annoying it is to wait.
    You will find all details on the carrier's page.
    If it has not arrived by {{ write_back_day }}, please tell us.
    Please check the spam folder of your mailbox for our e-mails.
    Kind regards from all of us.
    We read every message.
    You do not need to do anything.
    We appreciate your trust.
    As soon as there is news, you will get an e-mail from us.
    Feel free to write to us at any time.`,
};
