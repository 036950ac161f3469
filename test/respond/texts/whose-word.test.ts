import { describe, expect, it } from '@jest/globals';
import { loadTemplates } from '../../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../../src/respond/texts/reply-writer.ts';
import { aParcel, aPicture, aRequest } from './a-picture.ts';

const templates = loadTemplates('templates');
const writer = createReplyWriter(templates);

const SHOPS: Readonly<Record<string, string>> = {
  de: 'nach den Daten unseres Shops',
  en: "according to our shop's records",
  es: 'Según los datos de nuestra tienda',
  fr: 'Selon les données de notre boutique',
  it: 'Secondo i dati del nostro negozio',
  nl: 'Volgens de gegevens van onze winkel',
  pt: 'Segundo os dados da nossa loja',
};

/** The sentence that says where the parcel is. */
function newsOf(
  condition: 'delivered' | 'delivered_elsewhere',
  evidence: 'shop' | 'carrier',
  language: string,
): string {
  const arrived = { state: condition, deliveredAt: '2026-11-17T19:20:00.000Z', evidence } as const;
  const picture = aPicture(condition, { parcels: [aParcel({ condition, ...arrived })] });
  const reply = writer.write(aRequest(picture, { language }));
  if (reply.kind !== 'written') throw new Error(JSON.stringify(reply));
  return reply.text.split('\n').find((line) => line.includes('#1001')) ?? '';
}

describe.each(['delivered', 'delivered_elsewhere'] as const)('%s is said of whoever says so', (condition) => {
  it.each(templates.languages)('the shop: %s', (language) => {
    const news = newsOf(condition, 'shop', language);
    expect(news).toContain(SHOPS[language]);
    expect(news).not.toContain('UPS');
  });

  it.each(templates.languages)('the carrier: %s', (language) => {
    const news = newsOf(condition, 'carrier', language);
    expect(news).toContain('UPS');
    expect(news).not.toContain(SHOPS[language]);
  });
});
