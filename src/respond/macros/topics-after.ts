import { phraseList } from './phrase-list.ts';

/** What comes after the delivery: returns, money, faults. Notation: `macro-topics.ts`. */
export const AFTER_TOPICS = {
  return_start: phraseList(`
    return, return start, start return, how to return, how to send back, return instruction, return request, return label, return slip,
    return portal, return auth, return how, send it back, rma$, rma new, returns start, ruckgabe, rucksend, retoure, retourenlabel,
    rucksendeetikett, rucksendung anmelden, retour, demande retour, retour produit, procedure retour, devolucion, devolver, como devolver,
    iniciar devolucion, reso, richiesta reso, reso istruzioni, retour aanmelden, retour hoe, troca devolucao
  `),
  return_received: phraseList(`
    return received, received return, received your return, return status, return arrived, return has not arrived,
    rucksendung eingegangen, retoure eingegangen, retoure erhalten, recu retour, retour recu, ret recu, recibido devolucion,
    devolucion recibida, reso ricevuto, retour ontvangen, devolucao recebida
  `),
  return_lost: phraseList(`
    return parcel lost, return lost, lost way back, retoure verloren, retour perdu, retour kwijt
  `),
  refund_status: phraseList(`
    refund, refund status, refund issued, refund processed, refund sent, refund timeline, refund timeframe, refund how long, refund eta,
    refunded, where is refund, where is my refund, return refund, return been refunded, rma refunded, refund not received, refund delay,
    refund late, erstatt, erstattungsstatus, geld zuruck, gutschrift, rembours, remboursement cours, reembols, rimbors, terugbeta,
    geld terug, estorno
  `),
  refund_request: phraseList(`
    refund request, refund request approve, money back, i want my money back, demande remboursement, solicitud reembolso,
    richiesta rimborso
  `),
  refund_denied: phraseList(`
    refund request deny, cannot be refunded, refund denied, refund deny, annahme verweigert, widerruf ausgeschlossen
  `),
  exchange: phraseList(`
    exchange, exchange size, tausch, grossentausch, echange, cambio talla, cambio taglia, ruilen, omruilen
  `),
  wrong_item: phraseList(`
    wrong item, incorrect item, item wrong, sent wrong, wrong, falscher artikel, falschen artikel, falschliefer, falsch geliefert,
    mauvais article, articulo equivocado, producto equivocado, articolo sbagliato, prodotto sbagliato, verkeerd artikel, verkeerde,
    artigo errado, produto errado
  `),
  missing_item: phraseList(`
    missing item, item missing, missing part, missing hardware, missing toy, item was missing, fehlender artikel, artikel fehl,
    teil fehlt, fehlteil, article manquant, articulo faltante, falta articulo, prodotto mancante, articolo mancante, ontbrekend artikel,
    artigo em falta, produto em falta
  `),
  damaged: phraseList(`
    damage, broken, defect, faulty, leak, melted, warped, doa$, crushed, bent, arrived damaged, arrived broken, came broken, damage photo,
    beschad, schaden, schadensmeld, transportschaden, bruch, bruchschaden, defekt, kaputt, abime, endommag, casse$, defectueux, danad,
    defectuos, roto$, rota$, danneggiat, rotto, rotta, beschadigd, kapot, stuk$, danificad, quebrad
  `),
  complaint: phraseList(`
    complaint, manager, team lead, speak to manager, beschwerde, plainte, queja, reclamo, klacht, reclamacao
  `),
} as const;
