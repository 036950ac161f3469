import { describe, expect, it } from '@jest/globals';
import { type MisfitKind, macroProblems } from '../../../src/respond/macros/macro-problems.ts';
import { aParcel, aPicture, aRequest } from '../texts/a-picture.ts';

/** A parcel of UPS that stands still, expected on Friday, November 20. */
function kindsOf(text: string, language: string): readonly MisfitKind[] {
  const parcels = [
    aParcel({ carrier: 'UPS', condition: 'stalled', state: 'in_transit', estimatedDelivery: '2026-11-20' }),
  ];
  const request = aRequest(aPicture('stalled', { parcels }), { language });
  return [...new Set((macroProblems(text, request) ?? []).flatMap(({ kinds }) => kinds))];
}

describe('a macro that does not fit the facts', () => {
  it.each([
    ['en', 'Your parcel was delivered.'],
    ['de', 'Ihr Paket wurde zugestellt.'],
    ['fr', 'Votre colis a été livré.'],
    ['es', 'Tu paquete ha sido entregado.'],
    ['it', 'Il tuo pacco è stato consegnato.'],
    ['nl', 'Je pakket is bezorgd.'],
    ['pt', 'O seu pacote foi entregue.'],
  ])('says delivered in %s', (language, text) => {
    expect(kindsOf(text, language)).toContain('state');
  });

  it.each([
    ['en', 'We will refund your order.'],
    ['de', 'Wir erstatten Ihnen den Betrag.'],
    ['fr', 'Nous vous remboursons.'],
    ['es', 'Le reembolsamos el importe.'],
    ['it', 'La rimborsiamo subito.'],
    ['nl', 'We vergoeden je bestelling.'],
    ['pt', 'Vamos reembolsar o valor.'],
  ])('promises money in %s', (language, text) => {
    expect(kindsOf(text, language)).toContain('binds');
  });

  it.each([
    ['en', 'Look again on Tuesday, November 24.'],
    ['en', 'Look again on 11/24/2026.'],
    ['en', 'Look again tomorrow.'],
    ['de', 'Schauen Sie am Sonntag noch einmal nach.'],
    ['fr', 'Regardez le 24 novembre.'],
    ['es', 'Mire el 24 de noviembre.'],
    ['it', 'Guardi il 24 novembre.'],
    ['nl', 'Kijk op 24 november.'],
    ['pt', 'Veja a 24 de novembro.'],
  ])('names another day in %s: %s', (language, text) => {
    expect(kindsOf(text, language)).toContain('day');
  });

  it.each([
    ['en', 'Friday, November 20'],
    ['en', '11/20/2026'],
    ['de', 'Freitag, 20. November'],
    ['fr', 'vendredi 20 novembre'],
    ['es', 'viernes 20 de noviembre'],
    ['pt', '20 de novembro'],
  ])('but not where the day is the one that is expected: %s, %s', (language, day) => {
    expect(kindsOf(`(${day})`, language)).not.toContain('day');
  });

  it('names another carrier, and not the same by a longer name', () => {
    expect(kindsOf('Please ask DHL.', 'en')).toContain('carrier');
    expect(kindsOf('Please ask UPS.', 'en')).not.toContain('carrier');
  });

  it('may say that a parcel that stands still does not move', () => {
    expect(kindsOf('Your parcel is not moving.', 'en')).toEqual([]);
  });

  it('cannot be checked in a language that nobody taught us', () => {
    expect(
      macroProblems('Din pakke er leveret.', aRequest(aPicture('stalled'), { language: 'da' })),
    ).toBeNull();
  });
});
