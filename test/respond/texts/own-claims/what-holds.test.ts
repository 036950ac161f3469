import { describe, expect, it } from '@jest/globals';
import type { TemplateName } from '../../../../src/respond/texts/template-names.ts';
import { trySentence } from './try-sentence.ts';

const faultsOf = (name: TemplateName, sentence: string, language = 'en'): readonly string[] => {
  const { problems, doubts } = trySentence(language, name, sentence);
  return [...problems, ...doubts];
};

const problemsOf = (name: TemplateName, sentence: string): readonly string[] =>
  trySentence('en', name, sentence).problems;
const doubtsOf = (name: TemplateName, sentence: string): readonly string[] =>
  trySentence('en', name, sentence).doubts;

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
    expect(problemsOf('in_transit', when('Its delivery is expected on'))).toEqual([]);
    expect(faultsOf('in_transit', when('It will arrive on'))).not.toEqual([]);
    expect(faultsOf('in_transit', 'Its arrival is expected.')).not.toEqual([]);
    expect(faultsOf('in_transit', 'Expect it by {{ write_back_day }}.')).not.toEqual([]);
  });

  it('what is supposed is not false, until a second sentence begins', () => {
    expect(problemsOf('preparing', 'If it has been damaged, reply here.')).toEqual([]);
    expect(faultsOf('preparing', 'If it is late, you get your money back.')).not.toEqual([]);
    expect(faultsOf('preparing', 'If you wait it will arrive.')).not.toEqual([]);
    expect(faultsOf('preparing', 'Não a vê porque se perdeu.', 'pt')).not.toEqual([]);
    expect(faultsOf('preparing', 'Non lo vede perché lo ha il vicino.', 'it')).not.toEqual([]);
    expect(problemsOf('preparing', 'If you would like to cancel, reply here.')).toEqual([]);
    expect(faultsOf('preparing', 'If you would like to cancel we will refund you.')).not.toEqual([]);
  });

  it('half a truth is none', () => {
    expect(faultsOf('delivered_elsewhere', 'Your parcel has arrived.')).not.toEqual([]);
    expect(faultsOf('cancelled', 'Your order is being prepared.')).not.toEqual([]);
    expect(faultsOf('scheduled', 'Your order is being prepared.')).not.toEqual([]);
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

  it('what is said beside a greeting or thanks is a claim all the same', () => {
    expect(faultsOf('preparing', 'Hello, and thank you for your order.')).toEqual([]);
    expect(doubtsOf('preparing', 'Hello, and thank you for your order of cats.')).not.toEqual([]);
    expect(doubtsOf('preparing', 'Thank you for your order, it looks lovely.')).not.toEqual([]);
    expect(doubtsOf('preparing', 'If you have questions, the cats know.')).not.toEqual([]);
    expect(faultsOf('preparing', 'If you have questions, reply here, and a person will help.')).toEqual([]);
    expect(doubtsOf('preparing', 'A person will help.')).not.toEqual([]);
  });

  it('a fact may stand with its name, and with no other', () => {
    expect(faultsOf('preparing', 'Order number: {{ order_name }}')).toEqual([]);
    expect(doubtsOf('preparing', 'Parcel number: {{ order_name }}')).not.toEqual([]);
  });

  it('a customer may be asked to look somewhere by who answers for it', () => {
    expect(problemsOf('delivered', 'Please ask your neighbors.')).toEqual([]);
    expect(problemsOf('delivered', 'It is with your neighbors.')).not.toEqual([]);
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
      '“Our cats wave.” may say more than facts do',
    ]);
  });
});
