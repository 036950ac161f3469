import { describe, expect, test } from '@jest/globals';
import { isWismo } from '../../src/ticket/intent.ts';
import type { Understanding } from '../../src/ticket/understanding.ts';
import { ANSWERED_FROM } from '../../src/train/measure.ts';
import { understand } from '../../src/understand/understand.ts';
import { aMessage, aTicket } from '../support/a-ticket.ts';
import { MODEL } from './model.ts';
import { type Example, readMessages } from './read-messages.ts';

const SETTINGS = { model: MODEL, ownAddresses: ['help@acme.example'], formSenders: ['forms@acme.example'] };

function read(example: Example): Understanding {
  const { subject, text, html, from, headers, messageFlags, attachments, name } = example;
  const message = aMessage({ text, html, from, headers, flags: messageFlags, attachments });
  return understand(aTicket({ subject, messages: [message], requester: { name, address: from } }), SETTINGS);
}

/** A file's examples with a short name each, as `test.each` wants them. */
function examples(file: string): readonly { readonly shown: string; readonly example: Example }[] {
  return readMessages(file).map((example) => {
    const words = example.text ?? example.html ?? '';
    return { shown: `${example.id}: ${`${example.subject} ${words}`.trim().slice(0, 90)}`, example };
  });
}

/** One look-up answers all of these, so which of them is read changes no answer. */
const SAME_ANSWER: readonly string[] = ['order_status', 'delayed', 'delivery_eta', 'tracking_not_updating'];

/** What is wrong with the reading of a wish; empty when a person would agree. */
function misreadings(reading: Understanding, wanted: Example['expect']): readonly string[] {
  const { intent, confidence, language } = reading;
  const answerable = isWismo(intent) && confidence >= ANSWERED_FROM;
  const same =
    wanted.intent === undefined ||
    intent === wanted.intent ||
    // With a second request a person reads it, whichever of the two is called the first.
    reading.flags.includes('second_request') ||
    (SAME_ANSWER.includes(intent) && SAME_ANSWER.includes(wanted.intent));
  // What goes to a person goes there however sure the reading is.
  const least = isWismo(intent) ? Math.min(wanted.atLeast ?? 0, ANSWERED_FROM) : 0;
  return [
    same ? '' : `read as ${intent}`,
    confidence < least ? `only ${confidence}` : '',
    wanted.language !== undefined && language !== wanted.language ? `language ${language}` : '',
    isWismo(intent) && confidence >= (wanted.below ?? 1) ? `too sure of ${intent}: ${confidence}` : '',
    wanted.wismo === false && answerable ? `would be answered as ${intent}` : '',
  ].filter((fault) => fault !== '');
}

describe('what customers want', () => {
  test.each(examples('intents'))('$shown', ({ example }) => {
    expect(misreadings(read(example), example.expect)).toEqual([]);
  });
});

/** Wishes, look-alikes, thanks and what only a person may handle, side by side. */
const BY_LANGUAGE = ['intents.pl', 'intents.sv', 'intents.ja'].flatMap(examples);

describe('what only a person may handle', () => {
  test.each([...examples('flags'), ...BY_LANGUAGE])('$shown', ({ example }) => {
    const reading = read(example);
    expect(reading.flags).toEqual(expect.arrayContaining(example.expect.flags ?? []));
    expect(reading.flags.filter((flag) => example.expect.noFlags?.includes(flag))).toEqual([]);
    expect(reading.claims).toMatchObject(example.expect.claims ?? {});
    expect(misreadings(reading, example.expect)).toEqual([]);
  });
});

describe('which order and which parcel are meant', () => {
  test.each(examples('numbers'))('$shown', ({ example }) => {
    const reading = read(example);
    const strong = reading.orderNumbers.filter(({ strength }) => strength === 'strong');
    expect(strong.map(({ value }) => value)).toEqual(example.expect.orderNumbers);
    const parcels = reading.trackingNumbers.filter(({ valid }) => valid !== false);
    expect(parcels.map(({ value }) => value)).toEqual(example.expect.trackingNumbers);
  });
});

describe('what was newly written', () => {
  test.each(examples('mail-programs'))('$shown', ({ example }) => {
    expect(read(example).message).toBe(example.expect.message);
  });
});

describe('who wrote it: a person or a machine', () => {
  test.each(examples('machines'))('$shown', ({ example }) => {
    const automatic = read(example).automatic;
    const seen = automatic === null ? null : { kind: automatic.kind, certainty: automatic.certainty };
    expect(seen).toEqual(example.expect.automatic);
  });
});

describe('a ticket read as a whole', () => {
  test('several mails before any answer are read together', () => {
    const ticket = aTicket({
      messages: [
        aMessage({ id: 'm1', text: 'Hi, it is about order 1001.' }),
        aMessage({ id: 'm2', text: 'Where is my parcel?' }),
      ],
    });
    const reading = understand(ticket, SETTINGS);
    expect(reading.intent).toBe('order_status');
    expect(reading.orderNumbers).toMatchObject([{ value: '1001', strength: 'strong' }]);
  });

  test('what was answered already is not read again', () => {
    const ticket = aTicket({
      messages: [
        aMessage({ id: 'm1', text: 'Please cancel my order 1001' }),
        aMessage({ id: 'm2', author: 'agent', text: 'It is cancelled.' }),
        aMessage({ id: 'm3', text: 'Thank you!' }),
      ],
    });
    const reading = understand(ticket, SETTINGS);
    expect(reading.intent).toBe('thanks');
    expect(reading.message).toBe('Thank you!');
  });

  test('a run about an earlier message reads up to that message', () => {
    const ticket = aTicket({
      messages: [
        aMessage({ id: 'm1', text: 'Where is my order 1001?' }),
        aMessage({ id: 'm2', author: 'us', text: 'It is on its way.' }),
        aMessage({ id: 'm3', text: 'Please cancel it' }),
      ],
    });
    expect(understand(ticket, SETTINGS, 'm1').intent).toBe('order_status');
    expect(understand(ticket, SETTINGS).intent).toBe('cancel_order');
  });

  test('private notes are nobody’s request', () => {
    const ticket = aTicket({
      messages: [aMessage({ id: 'm1' }), aMessage({ id: 'm2', public: false, text: 'I want a refund' })],
    });
    expect(understand(ticket, SETTINGS).intent).toBe('order_status');
  });

  test('the subject counts when the customer wrote it, not when it is our own coming back', () => {
    const messages = [aMessage({ text: 'Please let me know, thank you.' })];
    expect(understand(aTicket({ subject: 'Where is my order 1001?', messages }), SETTINGS).intent).toBe(
      'order_status',
    );
    expect(
      understand(aTicket({ subject: 'Re: Where is my order 1001?', messages }), SETTINGS).intent,
    ).not.toBe('order_status');
  });

  test('a number in a forwarded confirmation counts as forwarded', () => {
    const text =
      'Where is this?\n\n---------- Forwarded message ---------\nFrom: Acme <x@acme.example>\nDate: Mon\nSubject: Order #7777 confirmed\n\nThanks!';
    const reading = understand(aTicket({ messages: [aMessage({ text })] }), SETTINGS);
    expect(reading.orderNumbers).toMatchObject([{ value: '7777', place: 'forwarded', strength: 'strong' }]);
  });

  test('a custom field of the ticket may hold the number', () => {
    const ticket = aTicket({
      fields: [
        { id: '1', value: '#20931' },
        { id: '2', value: 'wa_order_status' },
      ],
      messages: [aMessage({ text: 'Where is my parcel?' })],
    });
    expect(understand(ticket, SETTINGS).orderNumbers).toMatchObject([
      { value: '20931', place: 'field', strength: 'weak' },
    ]);
  });

  test('an address other than the sender’s and ours is found', () => {
    const text =
      'I ordered with Ada.Okafor@Work.example. Where is my parcel? Not help@acme.example, not ada@example.com';
    const reading = understand(aTicket({ messages: [aMessage({ text })] }), SETTINGS);
    expect(reading.addresses).toMatchObject([
      { value: 'ada.okafor@work.example', place: 'message', strength: 'strong' },
    ]);
  });

  test('the shop’s own form mailer is no machine, although it never reads answers', () => {
    const message = aMessage({ from: 'forms@acme.example', headers: { 'auto-submitted': 'auto-generated' } });
    expect(understand(aTicket({ messages: [message] }), SETTINGS).automatic).toBeNull();
  });

  test('a ticket without a customer’s word is read as nothing, not as something', () => {
    const reading = understand(aTicket({ messages: [] }), SETTINGS);
    expect(reading).toMatchObject({ message: '', intent: 'other', language: null, automatic: null });
    expect(reading.confidence).toBeLessThan(0.85);
  });
});

describe('the number we asked for', () => {
  const asked = (answer: string, author: 'us' | 'agent' = 'us') =>
    aTicket({
      subject: 'My parcel',
      messages: [
        aMessage({ id: 'm1', text: 'Hello, when will my parcel arrive?' }),
        aMessage({ id: 'm2', author, text: 'Could you tell us the order number?' }),
        aMessage({ id: 'm3', text: answer }),
      ],
    });

  test.each(['Sorry, I mean #1293', '1293', 'The order number is 1293, thanks!', 'Bestellnummer 1293'])(
    'lets the earlier question go on: %s',
    (answer) => {
      const reading = understand(asked(answer), SETTINGS);
      expect(reading).toMatchObject({ intent: 'delivery_eta', message: answer });
      expect(reading.confidence).toBeGreaterThanOrEqual(0.85);
      expect(reading.orderNumbers).toMatchObject([{ value: '1293' }]);
    },
  );

  test.each(['Order #1293', 'Order 1293 please', 'Bestellung #1293', 'Commande 1293', 'Pedido 1293'])(
    'is no further request when it is called an order: %s',
    (answer) => {
      const { flags, orderNumbers } = understand(asked(answer), SETTINGS);
      expect({ flags, numbers: orderNumbers.map(({ value }) => value) }).toEqual({
        flags: [],
        numbers: ['1293'],
      });
    },
  );

  test('a number with a new wish is the new wish', () => {
    expect(understand(asked('It is #1293, but please cancel it now'), SETTINGS).intent).toBe('cancel_order');
  });

  test('a number for a person of the team is theirs to read', () => {
    expect(understand(asked('#1293', 'agent'), SETTINGS).confidence).toBeLessThan(0.85);
  });
});

describe('a message nobody here can read', () => {
  test.each(['Missä minun tilaukseni on?', '我的订单还没有到', 'Где мой заказ?', 'Kje je moja pošiljka?'])(
    'is known to be about an order, and to be unsure: %s',
    (text) => {
      const reading = understand(aTicket({ messages: [aMessage({ text })] }), SETTINGS);
      expect(reading.intent).toBe('order_status');
      expect(reading.confidence).toBeLessThan(0.85);
    },
  );

  test('a follow-up is read without the first message’s subject', () => {
    const ticket = aTicket({
      subject: 'Where is my order 1001?',
      messages: [
        aMessage({ id: 'm1', text: 'Please tell me.' }),
        aMessage({ id: 'm2', author: 'us', text: 'It arrives tomorrow.' }),
        aMessage({ id: 'm3', text: 'I would like to return it then.' }),
      ],
    });
    const reading = understand(ticket, SETTINGS);
    expect(reading.intent).toBe('return_start');
    expect(reading.flags).not.toContain('second_request');
  });
});
