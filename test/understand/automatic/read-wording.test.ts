import { describe, expect, it } from '@jest/globals';
import { readWording } from '../../../src/understand/automatic/read-wording.ts';

describe('a vacation mail', () => {
  it.each([
    ['en', 'Automatic reply: your order'],
    ['es', 'Respuesta automática: su pedido'],
    ['fr', 'Réponse automatique : votre commande'],
    ['de', 'Abwesenheitsnotiz: Ihre Bestellung'],
    ['it', 'Risposta automatica: il tuo ordine'],
    ['pt', 'Resposta automática: o seu pedido'],
    ['nl', 'Afwezigheidsbericht: uw bestelling'],
    ['pl', 'Nieobecność: zamówienie'],
    ['sv', 'Frånvaro: din beställning'],
    ['ja', '自動返信：ご注文の件'],
  ])('is known by its subject in %s', (_language, subject) => {
    expect(readWording(subject, '')).toMatchObject({ kind: 'auto_reply', certainty: 'hard' });
  });

  it('is known behind reply marks of several programs', () => {
    expect(readWording('AW: RE: Automatische Antwort: Bestellung', '')).toMatchObject({ certainty: 'hard' });
  });
});

describe('a customer', () => {
  it.each([
    'Delivery failed again',
    'Returned to sender?',
    'Unzustellbar, warum?',
    'Nieobecny kurier, gdzie paczka',
    'Frånvarande när budet kom',
    '不在票が入っていました',
    'Ausente cuando vino el repartidor',
    'Assente al momento della consegna',
    'Afwezig bij levering, wat nu',
  ])('writes "%s" about a parcel and is taken for no machine', (subject) => {
    expect(readWording(subject, 'Where is my parcel?')).toBeNull();
  });
});
