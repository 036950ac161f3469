import { describe, expect, it } from '@jest/globals';
import { findings } from '../../../src/respond/texts/note-findings.ts';
import type { Meaning, ParcelState, Scan } from '../../../src/ticket/shipment.ts';
import { aScan } from '../../support/an-order.ts';
import { aNoteRequest } from './a-note-request.ts';

/** The note's lines about a parcel in this state, last scanned so. */
function notedOf(state: ParcelState, scan: Partial<Scan>): string {
  const request = aNoteRequest();
  const parcels = request.picture.parcels.map((parcel) => ({ ...parcel, state, lastScan: aScan(scan) }));
  return findings({ ...request, picture: { ...request.picture, parcels } }).join('\n');
}

const meaning: Meaning = {
  says: 'in a parcel locker, to be collected',
  actionBy: 'customer',
  lastOfTracking: false,
};

describe('a note', () => {
  it('says what the carrier’s last word means, and whose turn it is', () => {
    expect(notedOf('available_for_pickup', { state: 'available_for_pickup', meaning })).toContain(
      'waiting for pickup; in a parcel locker, to be collected (customer has to act);',
    );
  });

  it('names nobody where nobody has to act, and repeats nothing', () => {
    const said = { actionBy: 'nobody', says: 'through customs', lastOfTracking: false } as const;
    const noted = notedOf('in_transit', { state: 'in_transit', meaning: said });
    expect(noted).toContain('on its way; through customs; last scan');
    const same = notedOf('in_transit', { state: 'in_transit', meaning: { ...said, says: 'on its way' } });
    expect(same).toContain('on its way; last scan');
  });

  it('leaves a word aside that is not about the state the parcel is in', () => {
    expect(notedOf('returning', { state: 'available_for_pickup', meaning })).not.toContain('locker');
  });
});
