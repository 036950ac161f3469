import { describe, expect, it } from '@jest/globals';
import { checkText } from '../../../../src/respond/texts/check-text.ts';
import { replyFacts } from '../../../../src/respond/texts/reply-facts.ts';
import { mark } from '../../../../src/respond/texts/slots.ts';
import { aParcel, aPicture, aRequest } from '../a-picture.ts';
import { saying } from '../saying.ts';

const inOwnWords = (text: string, language: string): readonly string[] =>
  checkText(saying(text, aPicture('in_transit'), language));

/** The problem, and after it the word that makes it one. */
const own = (what: string) => new RegExp(`^the template says ${what} in its own words(?:: “.+”)?$`);

describe('a template may not say in its own words', () => {
  it.each([
    ['en', 'It comes with 2 boxes.', 'a number'],
    ['en', 'It comes in two parcels.', 'a number'],
    ['de', 'Es sind zwei Pakete.', 'a number'],
    ['fr', 'Il y a trois colis.', 'a number'],
    ['es', 'Son dos paquetes.', 'a number'],
    ['it', 'Sono due pacchi.', 'a number'],
    ['pt', 'São duas encomendas.', 'a number'],
    ['nl', 'Het zijn twee pakketten.', 'a number'],
    ['en', 'It costs € more.', 'an amount'],
    ['en', 'Write to help@acme.example.', 'an address'],
    ['en', 'See www.acme.example for more.', 'an address'],
    ['en', 'See acme.example for more.', 'an address'],
    ['en', 'It comes on Friday.', 'a day'],
    ['en', 'It comes in May.', 'a day'],
    ['en', 'It comes next week.', 'a day'],
    ['en', 'It comes in two days.', 'a day'],
    ['de', 'Es kommt am Freitag.', 'a day'],
    ['de', 'Es kommt nächste Woche.', 'a day'],
    ['de', 'Es kommt in wenigen Tagen.', 'a day'],
    ['fr', 'Il arrive vendredi.', 'a day'],
    ['fr', 'Il arrive la semaine prochaine.', 'a day'],
    ['fr', 'Il arrive dans quelques jours.', 'a day'],
    ['es', 'Llega el viernes.', 'a day'],
    ['es', 'Llega en pocos días.', 'a day'],
    ['it', 'Arriva venerdì.', 'a day'],
    ['it', 'Arriva tra pochi giorni.', 'a day'],
    ['pt', 'Chega na sexta-feira.', 'a day'],
    ['pt', 'Chega em poucos dias.', 'a day'],
    ['nl', 'Het komt vrijdag.', 'a day'],
    ['nl', 'Het komt volgende week.', 'a day'],
    ['en', 'UPS has it.', 'a carrier'],
    ['de', 'DHL hat es.', 'a carrier'],
    ['fr', 'La Poste le transporte.', 'a carrier'],
    ['en', 'It was seen in Memphis.', 'a name'],
    ['fr', 'Il se trouve à Lyon.', 'a name'],
    ['es', 'Está en Sevilla.', 'a name'],
    ['it', 'Si trova a Torino.', 'a name'],
    ['pt', 'Está em Braga.', 'a name'],
    ['nl', 'Het is nu in Utrecht.', 'a name'],
    ['de', 'Es ist jetzt in Kassel.', 'a name'],
  ])('%s: %s', (language, text, what) => {
    expect(inOwnWords(text, language)).toContainEqual(expect.stringMatching(own(what)));
  });

  it.each([
    ['en', 'It comes tomorrow.'],
    ['en', 'It comes today.'],
    ['en', 'It comes the day after tomorrow.'],
    ['de', 'Es kommt morgen.'],
    ['de', 'Es kommt übermorgen.'],
    ['fr', 'Il arrive demain.'],
    ['fr', "Il arrive aujourd'hui."],
    ['es', 'Llega mañana.'],
    ['es', 'Llega hoy.'],
    ['it', 'Arriva domani.'],
    ['pt', 'Chega amanhã.'],
    ['nl', 'Het komt morgen.'],
    ['nl', 'Het komt vandaag.'],
  ])('%s, a day without its date: %s', (language, text) => {
    expect(inOwnWords(text, language)).toContain('the template names a day that no fact names');
  });

  it.each([
    ['en', 'Good morning. It may march on, and the first scan often shows within two working days.'],
    ['de', 'Guten Morgen. Wir sind in Kürze bei Ihnen, meist innerhalb von zwei Werktagen.'],
    ['fr', 'Bonjour. En général il faut un ou deux jours ouvrés.'],
    ['es', 'Buenos días, por la mañana solemos contestar antes.'],
    ['it', 'Buongiorno, non è mai troppo tardi per scrivere a Lei.'],
    ['pt', 'Bom dia, responda quando puder.'],
    ['nl', 'Hallo, dit is de AI-assistent.'],
  ])('%s: but everything that is no fact', (language, text) => {
    expect(inOwnWords(text, language)).toEqual([]);
  });

  it('a place that is true of this order by chance', () => {
    const place = mark('seen_place', 'Harmony Falls');
    expect(checkText(saying(`Seen at ${place}. It left Harmony Falls.`))).toContainEqual(
      expect.stringMatching(own('a fact')),
    );
  });
});

describe('“today”', () => {
  const dueOn = (estimatedDelivery: string) =>
    aPicture('in_transit', { parcels: [aParcel({ estimatedDelivery })] });
  const said = (words: string, date: string, language = 'en') => {
    const picture = dueOn(date);
    const day = replyFacts(aRequest(picture, { language })).expected_day ?? '';
    return checkText(saying(words.replace('_', mark('expected_day', day)), picture, language));
  };

  it.each([
    ['en', 'It is expected today, _.'],
    ['es', 'La entrega está prevista para hoy, _.'],
    ['fr', "Sa livraison est prévue aujourd'hui, _."],
    ['de', 'Es wird voraussichtlich heute, _, zugestellt.'],
    ['it', 'La consegna è prevista per oggi, _.'],
    ['pt', 'A entrega está prevista para hoje, _.'],
    ['nl', 'Het wordt vandaag, _, verwacht.'],
  ])('%s: may stand before the day that is today, and before no other', (language, words) => {
    expect(said(words, '2026-11-18', language)).toEqual([]);
    expect(said(words, '2026-11-19', language)).toEqual(['the template names a day that no fact names']);
  });

  it('has a neighbour that is held to the same', () => {
    expect(said('It is expected tomorrow, _.', '2026-11-19')).toEqual([]);
    expect(said('It is expected tomorrow, _.', '2026-11-20')).toHaveLength(1);
    expect(said('It is expected the day after tomorrow, _.', '2026-11-20')).toEqual([]);
    expect(said('It is expected the day after tomorrow, _.', '2026-11-19')).toHaveLength(1);
  });
});
