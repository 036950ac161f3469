import { describe, expect, it } from '@jest/globals';
import type { TemplateName } from '../../../../src/respond/texts/template-names.ts';
import { trySentence } from './try-sentence.ts';

const faultsOf = (name: TemplateName, sentence: string, language = 'en'): readonly string[] => {
  const { problems, doubts } = trySentence(language, name, sentence);
  return [...problems, ...doubts];
};

describe('a shop may say in its own words what the facts bear out, and only there', () => {
  it.each<[language: string, sentence: string, holds: TemplateName, fails: TemplateName]>([
    ['en', 'Your parcel has arrived.', 'delivered', 'in_transit'],
    ['de', 'Ihr Paket ist angekommen.', 'delivered', 'in_transit'],
    ['fr', 'Votre colis est arrivé.', 'delivered', 'in_transit'],
    ['es', 'Su paquete ha llegado.', 'delivered', 'in_transit'],
    ['it', 'Il pacco è stato consegnato.', 'delivered', 'in_transit'],
    ['pt', 'A encomenda foi entregue.', 'delivered', 'in_transit'],
    ['nl', 'Uw pakket is aangekomen.', 'delivered', 'in_transit'],
    ['en', 'It is on its way.', 'in_transit', 'label_created'],
    ['de', 'Es ist unterwegs.', 'in_transit', 'label_created'],
    ['fr', 'Il est en route.', 'in_transit', 'label_created'],
    ['es', 'Está en camino.', 'in_transit', 'label_created'],
    ['it', 'È in viaggio.', 'in_transit', 'label_created'],
    ['pt', 'Está a caminho.', 'in_transit', 'label_created'],
    ['nl', 'Het is onderweg.', 'in_transit', 'label_created'],
  ])('%s: %s', (language, sentence, holds, fails) => {
    expect(faultsOf(holds, sentence, language)).toEqual([]);
    expect(faultsOf(fails, sentence, language)).not.toEqual([]);
  });

  it('an arrival is estimated with its day, and neither announced nor promised', () => {
    const when = (words: string) => `{% if expected_day %}${words} {{ expected_day }}.{% endif %}`;
    expect(faultsOf('in_transit', when('Its delivery is expected on'))).toEqual([]);
    expect(faultsOf('in_transit', when('It will arrive on'))).not.toEqual([]);
    expect(faultsOf('in_transit', 'Its arrival is expected.')).not.toEqual([]);
    expect(faultsOf('in_transit', 'Expect it by {{ write_back_day }}.')).not.toEqual([]);
  });

  it('what is supposed is not said, until a second sentence begins', () => {
    expect(faultsOf('preparing', 'If it has been damaged, reply here.')).toEqual([]);
    expect(faultsOf('preparing', 'If it is late, you get your money back.')).not.toEqual([]);
    expect(faultsOf('preparing', 'If you wait it will arrive.')).not.toEqual([]);
    expect(faultsOf('preparing', 'Não a vê porque se perdeu.', 'pt')).not.toEqual([]);
    expect(faultsOf('preparing', 'Non lo vede perché lo ha il vicino.', 'it')).not.toEqual([]);
    expect(faultsOf('preparing', 'If you would like to cancel, reply here.')).toEqual([]);
    expect(faultsOf('preparing', 'If you would like to cancel we will refund you.')).not.toEqual([]);
  });

  it('a denial is a claim, too', () => {
    expect(faultsOf('preparing', 'Your parcel has not been delivered yet.')).toEqual([]);
    expect(faultsOf('preparing', 'It is not lost.')).not.toEqual([]);
    expect(faultsOf('delivered', 'It has not arrived.')).not.toEqual([]);
  });

  it('the name of an order hides no claim', () => {
    expect(faultsOf('preparing', 'Your order {{ order_name }} is here.')).not.toEqual([]);
    expect(faultsOf('preparing', 'Your parcel for {{ order_name }} is there.')).not.toEqual([]);
  });

  it('a clause about writing may use any words, and one about the parcel may not', () => {
    expect(faultsOf('preparing', 'Write your message in verse.')).toEqual([]);
    expect(faultsOf('preparing', 'Your parcel brings a message in verse.')).not.toEqual([]);
  });

  it('a customer may be asked to look somewhere', () => {
    expect(faultsOf('delivered', 'Please ask your neighbors.')).toEqual([]);
    expect(faultsOf('delivered', 'It is with your neighbors.')).not.toEqual([]);
  });
});

describe('what is wrong with a sentence is told', () => {
  it('with the sentence, its facts by their names, and the word', () => {
    expect(
      trySentence('en', 'preparing', 'The parcel for {{ order_name }} is lost.').problems,
    ).toContainEqual(
      '“The parcel for {{ order_name }} is lost.” says "lost", and the facts do not (preparing, all is known)',
    );
    expect(trySentence('en', 'preparing', 'It is free.').problems.join()).toContain('binds you by “is free”');
    expect(trySentence('en', 'preparing', 'See you at dawn.').problems.join()).toContain('by “dawn”');
    expect(trySentence('en', 'preparing', 'Our cats wave.').doubts).toEqual([
      '“Our cats wave.” may say more than facts do, by “cats”, “wave”',
    ]);
  });
});
