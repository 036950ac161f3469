/** What a model does that means well. Some of it goes further than the checks can follow. */
export const en = `
[in_transit]
^ Thank you for your message!
^ Thanks so much for reaching out!
+ Have a lovely day!
^ Hello there,
+ Best wishes,
+ We hope this helps!
^ Thanks for your patience. && + Have a great weekend!
Your parcel => Your package
Your parcel for order => Your package for your order
reply here => just reply to this message
That is the current estimate => That's the latest estimate
is expected on => should be with you on
has not arrived => hasn't arrived
a person will look into it => someone from our team will look into it
Your parcel for order => Thanks for your patience – your package for order
^ Hello there! && has not arrived => hasn't arrived && reply here => just reply here && + Kind regards from our team
If it has not arrived by {{write_back_day}}, reply here and a person will look into it. => If nothing has changed by {{write_back_day}}, please write to us and somebody will help you.
expected on {{expected_day}}. => expected on {{expected_day}}!
+ If you have any questions, just reply to this message.
Your parcel => Good news! Your parcel
reply here => drop us a line
[running_late]
We are sorry about the wait. => We're so sorry for the wait.
We are sorry about the wait. => We are sorry about the wait. Thank you for bearing with us!
is running late => is running a little late
^ We understand that you want to know where your parcel is. && parcel => package
[delivered]
was delivered => has been delivered
+ Take care!
[preparing]
you will get => you'll get
^ Thank you for your order!
As soon as the parcel => As soon as the package
[carrier_delay]
There is nothing you need to do. => You don't need to do anything.
^ We are so sorry for the wait. && There is nothing => There's nothing
`;
