import { describe, expect, it } from '@jest/globals';
import { loadTemplates } from '../../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../../src/respond/texts/reply-writer.ts';
import type { OrderPicture } from '../../../src/ticket/order-picture.ts';
import { aConversation } from '../../support/a-situation.ts';
import { aPicture, aRequest } from './a-picture.ts';

const writer = createReplyWriter(loadTemplates('templates'));

function knowing(picture: OrderPicture, news: string, delivery = '2026-11-19'): OrderPicture {
  const said = {
    told_on: '2026-11-17T15:00:00.000Z',
    told_delivery: delivery,
    news,
    estimated_delivery: '2026-11-20',
  };
  const facts = Object.entries(said).map(([name, value]) => ({
    name,
    value,
    source: 'x',
    at: '2026-11-18T15:00:00.000Z',
  }));
  return { ...picture, facts: [...picture.facts.filter(({ name }) => !(name in said)), ...facts] };
}

function paragraphs(picture: OrderPicture, language = 'en'): readonly string[] {
  const conversation = aConversation({ ourPublicTexts: 1, lastOutcome: 'answered' });
  const reply = writer.write(aRequest(picture, { language, conversation }));
  if (reply.kind !== 'written') throw new Error(JSON.stringify(reply));
  return reply.text.split('\n\n');
}

describe('a customer we have answered before', () => {
  it.each([
    [
      'new_date',
      'New since our message of Tuesday, November 17: the parcel was expected on Thursday, November 19 then, and is now expected on Friday, November 20.',
    ],
    ['new_scan', 'New since our message of Tuesday, November 17: there is a new scan of the parcel.'],
    ['nothing', 'Since our message of Tuesday, November 17 there has been nothing new.'],
  ])('reads what is new, before where the parcel is: %s', (news, sentence) => {
    const [, second, third] = paragraphs(knowing(aPicture('in_transit'), news));
    expect(second).toBe(sentence);
    expect(third).toMatch(/^Your parcel for order #1001 was in Harmony Falls/);
  });

  it.each([
    ['de', 'Seit unserer Nachricht vom Dienstag, 17. November gibt es nichts Neues.'],
    ['es', 'Desde nuestro mensaje del martes, 17 de noviembre no hay nada nuevo.'],
    ['fr', "Depuis notre message du mardi 17 novembre, il n'y a rien de nouveau."],
    ['it', 'Dal nostro messaggio di martedì 17 novembre non ci sono novità.'],
    ['nl', 'Sinds ons bericht van dinsdag 17 november is er niets nieuws.'],
    ['pt', 'Desde a nossa mensagem de terça-feira, 17 de novembro não há novidades.'],
  ])('reads it in their own language: %s', (language, sentence) => {
    expect(paragraphs(knowing(aPicture('in_transit'), 'nothing'), language)[1]).toBe(sentence);
  });

  it('reads nothing of it when nobody knows what is new', () => {
    expect(paragraphs(aPicture('in_transit'))[1]).toMatch(/^Your parcel/);
  });
});
