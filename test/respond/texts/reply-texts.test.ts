import { describe, expect, it } from '@jest/globals';
import { loadTemplates } from '../../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../../src/respond/texts/reply-writer.ts';
import { ANSWERED_CONDITIONS } from '../../../src/respond/texts/template-names.ts';
import type { Condition } from '../../../src/ticket/condition.ts';
import type { OrderPicture } from '../../../src/ticket/order-picture.ts';
import { PROMISING_CONDITIONS } from '../../../src/ticket/promise.ts';
import { aConversation } from '../../support/a-situation.ts';
import { anOrder, NOW } from '../../support/an-order.ts';
import { aParcel, aPicture, aRequest, aWorldlyPolicy } from './a-picture.ts';
import { BY_MONDAY, BYE, HELLO } from './reply-lines.ts';
import { ROWS } from './reply-rows.ts';

const writer = createReplyWriter(loadTemplates('templates'));

const isPromising = (condition: Condition): boolean =>
  PROMISING_CONDITIONS.some((promising) => promising === condition);

describe('what a customer reads', () => {
  it.each(ANSWERED_CONDITIONS)('%s', (condition) => {
    const { picture, text } = ROWS[condition];
    const written = writer.write(aRequest(picture));
    expect(written).toMatchObject({
      kind: 'written',
      text: [HELLO, ...text, BYE].join('\n\n'),
      html: expect.stringMatching(/^<p>Hi, this is Acme&#39;s AI|^<p>Hi, this is Acme's AI/),
      template: `en/${condition}`,
    });
    // Only a day that a text names can be promised.
    const promised = written.kind === 'written' ? written.writeBackDay : '';
    expect(promised ?? 'none').toMatch(isPromising(condition) ? /^\d{4}-\d\d-\d\d$/ : /^none$/);
  });

  it('promises nothing by a day that it names for something else', () => {
    const keptUntil = { name: 'pickup_until', value: '2026-11-23', source: 'policy', at: NOW };
    const picture = aPicture('ready_for_pickup', {
      parcels: [aParcel({ state: 'available_for_pickup' })],
      facts: [keptUntil],
    });
    expect(writer.write(aRequest(picture))).toMatchObject({
      text: expect.stringContaining('please collect it by Monday, November 23'),
      writeBackDay: null,
    });
  });

  it('is the same in html, with links behind words', () => {
    const reply = writer.write(aRequest(aPicture('in_transit')));
    expect(reply.kind === 'written' && reply.html).toBe(
      [
        `<p>${HELLO}</p>`,
        '<p>Your parcel for order #1001 was in Harmony Falls on Tuesday, November 17, and is expected on Friday, November 20.</p>' +
          ' <p>That is the current estimate from UPS. The next news will be that it is out for delivery.</p>' +
          ` <p>${BY_MONDAY}</p>`,
        `<p><a href="https://acme.myshopify.com/70001/orders/0a1b2c3d/authenticate?key=canary">Your order's page</a></p>` +
          ' <p><a href="https://www.ups.com/track?tracknum=1Z9X8Y7W0300000011">UPS tracking for 1Z9X8Y7W0300000011</a></p>' +
          ' <p>The Acme team</p>',
      ].join('\n'),
    );
  });

  it('says how old a cached answer of the carrier is', () => {
    const parcels = [aParcel({ evidence: 'cache', asOf: '2026-11-18T12:10:00.000Z' })];
    expect(textOf(aPicture('in_transit', { parcels }))).toContain(
      'This is what the carrier reported as of Wednesday, November 18 at 7:10 AM EST.',
    );
  });

  it('names the day it was where the parcel was, when the look-up knows it', () => {
    const fact = {
      name: 'last_scan_on',
      value: '2026-11-16',
      source: 'easypost:trk_1',
      at: '2026-11-18T15:00:00.000Z',
    };
    expect(textOf(aPicture('in_transit', { facts: [fact] }))).toContain('on Monday, November 16');
  });

  it('does not greet a second time as if it were the first', () => {
    const reply = writer.write(
      aRequest(aPicture('in_transit'), { conversation: aConversation({ ourPublicTexts: 1 }) }),
    );
    expect(reply).toMatchObject({ text: expect.stringMatching(/^Hi, this is Acme's AI assistant again\./) });
  });

  it('names what is inside only if the shop allows it', () => {
    const policy = aWorldlyPolicy();
    const named = { ...policy, guards: { ...policy.guards, itemNames: true } };
    const { picture } = ROWS.split;
    expect(writer.write(aRequest(picture, { policy: named }))).toMatchObject({
      text: expect.stringContaining('Inside: Wool scarf.'),
    });
    expect(textOf(picture)).not.toContain('Wool scarf');
  });

  it('is written without a place, a carrier and links where nobody knows them', () => {
    const parcels = [aParcel({ carrier: null, trackingUrl: null, lastScan: null })];
    const order = anOrder({ statusPageUrl: null });
    expect(textOf(aPicture('in_transit', { parcels, order }))).toBe(
      [
        HELLO,
        'Your parcel for order #1001 is on its way and is expected on Friday, November 20.',
        "That is the carrier's current estimate. The next news will be that it is out for delivery.",
        BY_MONDAY,
        BYE,
      ].join('\n\n'),
    );
  });

  it('is not written when the day it must name is unknown', () => {
    const parcels = [aParcel({ estimatedDelivery: null })];
    expect(writer.write(aRequest(aPicture('in_transit', { parcels })))).toEqual({
      kind: 'refused',
      problems: [
        'the template says a fact that is not known',
        'the template says a fact that is not known',
      ].slice(0, 1),
    });
  });

  it('never calls a day expected that has passed', () => {
    const parcels = [aParcel({ estimatedDelivery: '2026-11-17' })];
    expect(writer.write(aRequest(aPicture('in_transit', { parcels })))).toMatchObject({ kind: 'refused' });
    expect(textOf(aPicture('running_late', { parcels }))).toContain(
      'It was expected on Tuesday, November 17, and there is no new date yet.',
    );
  });

  it('does not wait for an old estimate when the parcel is on the van', () => {
    const { picture } = ROWS.out_for_delivery;
    const parcels = picture.parcels.map((parcel) => ({ ...parcel, estimatedDelivery: '2026-11-26' }));
    expect(textOf({ ...picture, parcels, leading: parcels[0] ?? null })).toContain(
      'If it has not arrived by Thursday, November 19, reply here',
    );
  });

  it('is not written for states that only a person may speak about', () => {
    expect(writer.write(aRequest(aPicture('lost_or_damaged')))).toEqual({
      kind: 'refused',
      problems: ['no text exists for condition lost_or_damaged'],
    });
  });

  it('is not written in a language without templates, nor in one the shop does not want', () => {
    expect(writer.write(aRequest(aPicture('in_transit'), { language: 'ja' }))).toEqual({
      kind: 'no_language',
    });
    const policy = aWorldlyPolicy();
    const onlySpanish = { ...policy, brand: { ...policy.brand, languages: ['es'] } };
    expect(writer.write(aRequest(aPicture('in_transit'), { policy: onlySpanish }))).toEqual({
      kind: 'no_language',
    });
  });
});

describe('what a customer reads in another language', () => {
  it.each([
    [
      'es',
      'Hola, soy el asistente de IA de Acme. He comprobado su pedido de forma automática. Responda a este mensaje y una persona se encargará.',
      'Su paquete del pedido #1001 estaba en Harmony Falls el martes, 17 de noviembre y la entrega está prevista para el viernes, 20 de noviembre.',
    ],
    [
      'fr',
      "Bonjour, je suis l'assistant IA de la boutique Acme. J'ai vérifié votre commande automatiquement. Répondez à ce message et une personne prendra le relais.",
      'Votre colis pour la commande #1001 se trouvait à Harmony Falls le mardi 17 novembre et sa livraison est prévue le vendredi 20 novembre.',
    ],
    [
      'de',
      'Guten Tag, hier schreibt der KI-Assistent von Acme. Ich habe Ihre Bestellung automatisch geprüft. Antworten Sie auf diese Nachricht, dann übernimmt ein Mensch.',
      'Ihr Paket zur Bestellung #1001 war am Dienstag, 17. November in Harmony Falls und wird voraussichtlich am Freitag, 20. November zugestellt.',
    ],
    [
      'it',
      "Buongiorno, sono l'assistente IA di Acme. Ho controllato il suo ordine in modo automatico. Se risponde a questo messaggio, se ne occuperà una persona.",
      'Il pacco del suo ordine #1001 era a Harmony Falls martedì 17 novembre e la consegna è prevista per venerdì 20 novembre.',
    ],
    [
      'pt',
      'Olá, sou o assistente de IA da loja Acme. Verifiquei o seu pedido automaticamente. Responda a esta mensagem e uma pessoa assume a conversa.',
      'A encomenda do seu pedido #1001 estava em Harmony Falls, terça-feira, 17 de novembro, e a entrega está prevista para sexta-feira, 20 de novembro.',
    ],
    [
      'nl',
      'Hallo, dit is de AI-assistent van Acme. Ik heb uw bestelling automatisch bekeken. Antwoord op dit bericht en een medewerker neemt het over.',
      'Het pakket van uw bestelling #1001 was op dinsdag 17 november in Harmony Falls en wordt op vrijdag 20 november verwacht.',
    ],
  ])('is whole sentences of that language: %s', (language, ...sentences) => {
    const reply = writer.write(aRequest(aPicture('in_transit'), { language }));
    expect(reply.kind === 'written' && reply.text.split('\n\n').slice(0, 2)).toEqual(sentences);
  });

  it('is another text than the English one, for every state', () => {
    for (const language of writer.languages.filter((known) => known !== 'en')) {
      for (const condition of ANSWERED_CONDITIONS) {
        const { picture } = ROWS[condition];
        const lines = (spoken: string): readonly string[] => {
          const reply = writer.write(aRequest(picture, { language: spoken }));
          return reply.kind === 'written' ? reply.text.split('\n\n').slice(0, -1) : [];
        };
        const english = lines('en');
        expect(lines(language)).toHaveLength(english.length);
        expect(lines(language).filter((line) => english.includes(line))).toEqual([]);
      }
    }
  });
});

describe('what a customer is asked', () => {
  const ask = (picture: OrderPicture, policy = aWorldlyPolicy()) =>
    writer.write(aRequest(picture, { purpose: 'question', policy }));

  it('for the order number, in the same words whether or not the order exists', () => {
    const asked = ask(aPicture('no_order', { order: null, parcels: [] }));
    expect(asked).toMatchObject({
      kind: 'written',
      template: 'en/ask_order_number',
      text: [
        "Hi, this is Acme's AI assistant, and this is an automatic message. If you would rather talk to a person, just say so in your reply.",
        'To find your order, please reply with two things: your order number, which is in your confirmation e-mail, and the e-mail address you used at checkout.',
        'If you can, write from that address; then we can look into it right away. If you do not have the number at hand, say so, and a person will help you.',
        BYE,
      ].join('\n\n'),
    });
    expect(ask(aPicture('not_owner'))).toEqual(asked);
    expect(ask(aPicture('not_owner', { orders: [anOrder()], promisedBy: '2026-11-30' }))).toEqual(asked);
  });

  it('which of several orders, naming none of them', () => {
    const several = aPicture('several_orders', {
      order: null,
      parcels: [],
      orders: [anOrder(), anOrder({ name: '#1002' })],
    });
    const asked = ask(several);
    expect(asked).toMatchObject({ kind: 'written', template: 'en/ask_which_order' });
    expect(JSON.stringify(asked)).not.toMatch(/100[12]/);
    const guards = { ...aWorldlyPolicy().guards, listOwnOrders: true };
    expect(ask(several, aWorldlyPolicy({ guards }))).toMatchObject({
      text: expect.stringContaining('Which one do you mean?\n\n- #1001\n- #1002\n\nPlease reply'),
    });
  });
});

function textOf(picture: OrderPicture): string {
  const reply = writer.write(aRequest(picture));
  if (reply.kind !== 'written') throw new Error(JSON.stringify(reply));
  return reply.text;
}
