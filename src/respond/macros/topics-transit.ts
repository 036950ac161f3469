import { phraseList } from './phrase-list.ts';

/** A parcel on its way, and everything that can keep it. Notation: `macro-topics.ts`. */
export const TRANSIT_TOPICS = {
  /** It moves; here is where it is. */
  tracking: phraseList(`
    wismo, tracking, track, in transit, on its way, on the way, on the road, order status, where is, where s, eta$, shipped, has shipped,
    shipping update, moving along, moving with carrier, travelling with carrier, wo bleibt, wo ist, sendungsnummer, sendungsverfolgung,
    lieferstatus, versandstatus, unterwegs, auf dem weg, suivi, ou est, en route, acheminement, expediee, donde esta, seguimiento,
    en camino, en transito, estado pedido, dov e, in viaggio, seguire spedizione, tracciamento, waar is, onderweg, track trace, onde esta,
    rastreamento, rastreio, a caminho, em transito
  `),
  out_for_delivery: phraseList(`
    out for delivery, on the van, in zustellung, en cours de livraison, en reparto, in consegna oggi, saiu para entrega
  `),
  /** Nothing has been scanned for days. */
  stalled: phraseList(`
    stuck, stall, no movement, no update, not moved, not moving, not updat, t updat, doesn t updat, stuck in transit, trace with carrier, steht still,
    hangt fest, keine bewegung, nachgehakt, bloque$, ne bouge plus, parado, sin movimiento, bloccat, fermo, staat stil, niet veranderd,
    sem movimento
  `),
  delayed: phraseList(`
    delay, late$, slow, slower, taking forever, taking long, longer expected, delayed in transit, delay in transit, running late, apology late, verspat, verzog, verzug,
    lieferverzug, lieferverzogerung, retard, retras, ritard, vertra, vertraag, atras
  `),
  carrier_delay: phraseList(`
    weather, weather delay, carrier delay, carriers slow, cold hold, freezing, peak season, spedition verzog, wetter, ritardo corriere,
    retard transporteur, intemperie, maltempo, weer vertra
  `),
  lost: phraseList(`
    lost, lost transit, lost in transit, lost parcel, lost package, stolen lost, investigation lost, verloren, verlust, verscholl, perdu, perdid, extravi,
    smarr, kwijt, zoek$, zoekgeraakt
  `),
  customs: phraseList(`
    customs, zoll$, zollamt, douane, aduana, dogana, alfand
  `),
  duties: phraseList(`
    duties, duty, customs dut, import tax, vat duty, taxes$, einfuhr, zollgebuhr, frais douane, droits douane, aranceles, dazi,
    invoerrechten, taxa importacao
  `),
  /** The carrier cannot deliver to the address as it is. */
  address_problem: phraseList(`
    undeliverable, address incorrect, address wrong, address bad, wrong address, incorrect address, address insufficient,
    address could not found, not find address, t find address, t find house, address seems, confirm address, address invalid,
    adresse unvollstandig, adresse nicht zustellbar, adresse falsch, adresse incomplete, adresse incorrecte, adresse erronee,
    direccion incorrecta, direccion incompleta, indirizzo errato, indirizzo incompleto, adres onjuist, adres onvolledig, adres klopt niet,
    endereco incompleto, endereco incorreto, morada incompleta, morada incorreta
  `),
  attempted: phraseList(`
    attempt, attempt deliver, deliver attempt, missed deliver, failed deliver, tried to deliver, nobody home, nobody was,
    recipient unavailable, redeliver, zustellversuch, zustellung gescheitert, nicht angetroffen, absent, avis passage, ausente,
    intento entrega, tentativo consegna, mancata consegna, giacenza, trovato casa, niet thuis, aan de deur, bezorgpoging,
    tentativa entrega, tentou entregar
  `),
  pickup: phraseList(`
    pick up point, pickup, for pickup, held post office, collect post office, waits post office, waiting pick up, ready pickup,
    ready for collection, filiale, paketshop, packstation, abholung, abgeholt, point relais, punto recogida, punto ritiro, afhaalpunt,
    ponto recolha, levantamento
  `),
  /** The carrier says delivered, the customer has nothing. */
  missing_delivered: phraseList(`
    not received, delivered not, says delivered, says it was delivered, shows delivered, shown as delivered, showing delivered,
    marked delivered, delivered missing, delivered claim, says delivered isn, delivered no sign, never showed up, missing parcel,
    missing package, dnr$, ghosted, check neighb, check with neighb, ask neighb, stolen dnr, safe place, delivered but isn,
    zugestellt nicht, nicht erhalten, nicht angekommen, als zugestellt, zugestellt nichts, wurde zugestellt, bei nachbarn, nachbarn frag,
    nachforschung zugestellt, livre non recu, livre pas recu, non recu, pas recu, verifie voisins, aupres voisins, indique livre,
    entregado no recibid, no he recibido, figura entregado, vecinos, consegnato non ricevut, non ricevut, risulta consegnato, vicini,
    niet ontvangen, bezorgd niet, als bezorgd, bij buren, entregue nao, nao recebid, consta entregue, vizinhos
  `),
  /** It comes back to the shop unasked. */
  returning: phraseList(`
    return to sender, returned to sender, returned to us, rts$, came back to us, coming back to us, being returned to us, rucklaufer,
    zuruck absender, an uns zuruck, retour expediteur, nous revient, devuelto remitente, devolucion remitente, ritorno mittente,
    reso mittente, terug afzender, komt terug naar ons, devolvido remetente
  `),
  split: phraseList(`
    split, split ship, partial ship, multiple parcel, multiple package, multiple box, several parcel, several box, two box, two parcel,
    second box, more than one parcel, missing box, different warehouses, teilliefer, zwei paketen, mehreren lieferungen, mehreren paketen,
    livraison partielle, plusieurs colis, envio parcial, varios paquetes, spedizione parziale, piu pacchi, deellevering,
    meerdere pakketten, varios pacotes
  `),
} as const;
