import { describe, expect, it } from '@jest/globals';
import { checkText } from '../../../../src/respond/texts/check-text.ts';
import type { OrderPicture, ParcelPicture } from '../../../../src/ticket/order-picture.ts';
import { aScan } from '../../../support/an-order.ts';
import { aParcel, aPicture } from '../a-picture.ts';
import { saying } from '../saying.ts';

const picture = (state: ParcelPicture['state']): OrderPicture =>
  aPicture('in_transit', { parcels: [aParcel({ state, lastScan: aScan({ state }) })] });

const wrong = (status: string) => [`the template says "${status}", and the facts do not`];

describe('a text says of a parcel only what its facts say', () => {
  it.each([
    ['en', 'delivered', 'Your parcel was delivered.', 'delivered'],
    ['es', 'delivered', 'Su paquete se entregó.', 'delivered'],
    ['fr', 'delivered', 'Votre colis a été livré.', 'delivered'],
    ['de', 'delivered', 'Ihr Paket wurde zugestellt.', 'delivered'],
    ['it', 'delivered', 'Il pacco è stato consegnato.', 'delivered'],
    ['pt', 'delivered', 'A sua encomenda foi entregue.', 'delivered'],
    ['nl', 'delivered', 'Uw pakket is bezorgd.', 'delivered'],
    ['en', 'out for delivery', 'Your parcel is out for delivery.', 'out_for_delivery'],
    ['es', 'out for delivery', 'Su paquete está en reparto.', 'out_for_delivery'],
    ['fr', 'out for delivery', 'Votre colis est en cours de livraison.', 'out_for_delivery'],
    ['de', 'out for delivery', 'Ihr Paket ist in der Zustellung.', 'out_for_delivery'],
    ['it', 'out for delivery', 'Il pacco è in consegna.', 'out_for_delivery'],
    ['pt', 'out for delivery', 'A encomenda saiu para entrega.', 'out_for_delivery'],
    ['nl', 'out for delivery', 'Uw pakket is bij de bezorger.', 'out_for_delivery'],
    ['en', 'returned', 'Your parcel was returned to the sender.', 'returning'],
    ['es', 'returned', 'Su paquete fue devuelto.', 'returning'],
    ['fr', 'returned', 'Votre colis a été renvoyé.', 'returning'],
    ['de', 'returned', 'Ihr Paket wurde zurückgeschickt.', 'returning'],
    ['it', 'returned', 'Il pacco è stato rispedito.', 'returning'],
    ['pt', 'returned', 'A encomenda foi devolvida.', 'returning'],
    ['nl', 'returned', 'Uw pakket is teruggestuurd.', 'returning'],
    ['en', 'customs', 'Your parcel is with customs.', 'customs'],
    ['es', 'customs', 'Su paquete está en la aduana.', 'customs'],
    ['fr', 'customs', 'Votre colis est à la douane.', 'customs'],
    ['de', 'customs', 'Ihr Paket ist beim Zoll.', 'customs'],
    ['it', 'customs', 'Il pacco è in dogana.', 'customs'],
    ['pt', 'customs', 'A encomenda está na alfândega.', 'customs'],
    ['nl', 'customs', 'Uw pakket ligt bij de douane.', 'customs'],
    ['en', 'lost', 'Your parcel was lost.', 'lost_or_damaged'],
    ['es', 'lost', 'Su paquete está extraviado.', 'lost_or_damaged'],
    ['fr', 'lost', 'Votre colis est perdu.', 'lost_or_damaged'],
    ['de', 'lost', 'Ihr Paket ist verloren gegangen.', 'lost_or_damaged'],
    ['it', 'lost', 'Il pacco è stato smarrito.', 'lost_or_damaged'],
    ['pt', 'lost', 'A encomenda foi extraviada.', 'lost_or_damaged'],
    ['nl', 'lost', 'Uw pakket is zoekgeraakt.', 'lost_or_damaged'],
  ] as const)('%s, %s: %s', (language, status, text, state) => {
    expect(checkText(saying(text, picture('in_transit'), language))).toEqual(wrong(status));
    expect(checkText(saying(text, picture(state), language))).toEqual([]);
  });

  it.each([
    ['en', 'Your parcel is on its way.'],
    ['es', 'Su paquete está en camino.'],
    ['fr', 'Votre colis est en route.'],
    ['de', 'Ihr Paket ist unterwegs.'],
    ['it', 'Il pacco è in viaggio.'],
    ['pt', 'A encomenda está a caminho.'],
    ['nl', 'Uw pakket is onderweg.'],
  ])('%s, on its way: %s', (language, text) => {
    expect(checkText(saying(text, picture('label_created'), language))).toEqual(wrong('on its way'));
    expect(checkText(saying(text, picture('in_transit'), language))).toEqual([]);
  });

  it.each([
    ['en', 'Your order was cancelled and a refund was issued.'],
    ['es', 'Su pedido se canceló y se emitió un reembolso.'],
    ['fr', 'Votre commande a été annulée et remboursée.'],
    ['de', 'Ihre Bestellung wurde storniert und erstattet.'],
    ['it', "L'ordine è stato annullato e rimborsato."],
    ['pt', 'O pedido foi cancelado e reembolsado.'],
    ['nl', 'Uw bestelling is geannuleerd en terugbetaald.'],
  ])('%s, what happened to the order: %s', (language, text) => {
    expect(checkText(saying(text, picture('in_transit'), language))).toEqual([
      ...wrong('cancelled'),
      ...wrong('refunded'),
    ]);
  });

  it.each([
    [
      'en',
      'If it has not been delivered by then, reply here. The next news will be that it is out for delivery.',
    ],
    ['es', 'Si no se ha entregado, responda. La próxima novedad será que ha salido a reparto.'],
    ['fr', "S'il n'est pas livré, répondez ici. Il sera bientôt livré."],
    ['de', 'Wenn es nicht zugestellt wurde, antworten Sie hier. Es wird bald zugestellt.'],
    ['it', 'Se non è stato consegnato, risponda qui. Sarà presto consegnato.'],
    ['pt', 'Se não foi entregue, responda aqui. Será entregue em breve.'],
    ['nl', 'Als het niet is bezorgd, antwoord dan hier. Het wordt spoedig bezorgd.'],
  ])('%s: what is supposed, announced or denied is not said', (language, text) => {
    expect(checkText(saying(text, picture('in_transit'), language))).toEqual([]);
  });

  it('and does not deny what they do say', () => {
    const text = 'Your parcel has not been delivered yet.';
    expect(checkText(saying(text, picture('in_transit')))).toEqual([]);
    expect(checkText(saying(text, picture('delivered')))).toEqual(wrong('delivered'));
  });
});
