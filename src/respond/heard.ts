/** What the customer has of us on a message: nothing, our text, or nobody knows. */
export type Heard = 'nothing' | 'the_answer' | 'maybe';
