import { phraseList } from './phrase-list.ts';

/** Before a parcel leaves, and what is asked of the customer. Notation: `macro-topics.ts`. */
export const AROUND_TOPICS = {
  preparing: phraseList(`
    not shipped, not dispatched, not yet shipped, unfulfilled, processing, preparing, being prepared, being packed, still packed,
    in production, production time, still made, still in production, knit to order, made to order, noch nicht verschickt,
    noch nicht versandt, in bearbeitung, in arbeit, wird gepackt, pas encore expedi, cours preparation, sin enviar, preparando pedido,
    no enviado, non ancora spedit, in preparazione, preparando ordine, nog niet verzonden, maken klaar, nao enviado, em preparacao,
    a preparar
  `),
  /** Late, and still with the shop. */
  dispatch_delay: phraseList(`
    delay warehouse, warehouse behind, delay dispatch, behind dispatch, delay not dispatched, build delay, delayed assembly,
    not left us delay, has not left us, hasn t shipped, backorder, preorder delay, pre order delay, delayed supplier, production delay,
    fulfilment delay, fulfillment delay, late dispatch, processing delay, lieferverzug hersteller, verzogert produktion,
    produktion verspat, auftrag verspat, retard preparation, retard expedition, retraso preparacion, ritardo preparazione,
    vertraging magazijn, atraso preparacao
  `),
  /** There is a number, and the carrier has not seen the parcel. */
  label: phraseList(`
    label created, label was created, label printed, label has been printed, not scanned, first scan, pre transit, stuck at origin,
    no tracking yet, not picked it up yet, etikett erstellt, noch nicht eingescannt, etiquette creee, etiqueta creada, etichetta creata,
    etiqueta criada, nog niet gescand
  `),
  preorder: phraseList(`
    preorder, pre order, release date, publication day, vorbestell, precommande, preventa, prevendita, preordine, pre venda,
    encomenda antecipada, voorbestel
  `),
  payment: phraseList(`
    payment, payment pending, payment fail, failed card, zahlung, zahlung offen, zahlung fehlt, paiement, pago pendiente, pago fallido,
    pagamento, betaling, betaling mislukt
  `),
  order_number: phraseList(`
    order number, order number please, your order number, order #, bestellnummer, numero commande, commande numero, numero pedido,
    numero ordine, bestelnummer, which order
  `),
  identity: phraseList(`
    verify identity, verify order email, protect data, identity, write from address ordered, identitat, verifier identite,
    verificar identidad, verifica identita, identiteit
  `),
  cancel: phraseList(`
    cancel, cancel order, cancelled order, changed my mind, storn, storno, annul, annuler, annulat, annuleren, geannuleerd,
    cancelar pedido, cancelad, cancelament
  `),
  too_late: phraseList(`
    cancel too late, cancel already shipped, already shipped, can t cancel, cannot cancel, too late, nicht mehr stornier, zu spat,
    trop tard, plus possible annul, demasiado tarde, troppo tardi, te laat, tarde demais, modify too late, edit too late
  `),
  change_order: phraseList(`
    change order, edit order, modify order, order modify, order change, edit items, changed items, add item, size swap, update order,
    updated your order, bestellung andern, bestelland, modifier commande, cambiar pedido, modificare ordine, wijzigen bestelling,
    bestelling wijzig, alterar pedido
  `),
  address_change: phraseList(`
    address change, change address, change of address, address update, update address, updated address, edit address, new address,
    changed address, i moved, adressander, adresse andern, adresse geandert, lieferadresse ander, lieferadresse geandert,
    modifier adresse, modifie adresse, changement adresse, cambio direccion, cambiado direccion, cambio indirizzo, aggiornato indirizzo,
    adres wijzig, adreswijzig, adres aangepast, alterar morada, morada alterada, alterar endereco
  `),
  subscription: phraseList(`
    autoship, autoship ship, subscription, subscription ship, sub next, next box, sub$, abo$, abonnement, suscripcion, abbonamento,
    assinatura
  `),
  /** Answers to another wish about a subscription than when it comes. */
  subscription_change: phraseList(`
    cancel subscription, subscription cancelled, sub cancel, sub skip, box cancel, autoship skip, autoship pause, abo pausier, abo kundig,
    paused your autoship, annuler abonnement, cancelar suscripcion
  `),
  date_change: phraseList(`
    change delivery date, date change, change ship date, moved delivery date, moved ship date
  `),
  /** What has nothing to do with an order under way. */
  elsewhere: phraseList(`
    discount, code not working, promo, wholesale, out of stock, restock, stock, gift card, gutschein, carte cadeau, code promo,
    unsubscribe, newsletter, influencer, kooperation, parceria, review, warranty, recall, faq, lessons, samples, financing, price match,
    policy, shipping time policy, refund shipping cost, merge tickets, order confirmation resend, not received key, key not received,
    trade in
  `),
} as const;
