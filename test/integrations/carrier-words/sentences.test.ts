import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCarrierWord } from '../../../src/integrations/carrier-words/read-carrier-word.ts';
import type { ParcelState } from '../../../src/ticket/shipment.ts';

const read = (sentence: string, carrier: string | null = null): ParcelState | null | undefined =>
  readCarrierWord({ carrier, code: null, sentence }).word?.state;

describe('a carrier’s sentence', () => {
  it.each([
    // Back, or on its way back.
    ['Delivered, To Original Sender', 'returning'],
    ['Returned to shipper', 'returning'],
    ['The parcel is being returned', 'returning'],
    ['Refused by the receiver', 'returning'],
    ['Unclaimed, on its way to sender', 'returning'],
    // Lost or damaged.
    ['The package was lost', 'lost_or_damaged'],
    ['Damaged during sorting', 'lost_or_damaged'],
    ['We are unable to locate the parcel', 'lost_or_damaged'],
    ['Prohibited goods, not delivered, item destroyed', 'lost_or_damaged'],
    // The address.
    ['Insufficient Address', 'address_issue'],
    ['No such number', 'address_issue'],
    ['The receiver has moved', 'address_issue'],
    ['Apartment number is missing', 'address_issue'],
    // Money, papers.
    ['Held, awaiting payment of import duties', 'action_needed'],
    ['Clearance information required', 'action_needed'],
    ['Commercial invoice missing', 'action_needed'],
    // Customs.
    ['Clearance in progress', 'customs'],
    ['Inbound Into Customs', 'customs'],
    ['Not yet released by customs', 'customs'],
    ['Clearance delay - import', 'customs'],
    ['Cleared customs', 'in_transit'],
    ['Customs clearance completed', 'in_transit'],
    ['International shipment release - Import', 'in_transit'],
    // Tried.
    ['Delivery Attempted - No Access to Delivery Location', 'attempted'],
    ['Notice Left (No Authorized Recipient Available)', 'attempted'],
    ['No one was home, a card was left', 'attempted'],
    ['First attempt made', 'attempted'],
    // Waiting.
    ['Available for pickup', 'available_for_pickup'],
    ['Ready for customer collection', 'available_for_pickup'],
    ['Arrived at the ParcelShop', 'available_for_pickup'],
    ['Delivered to a parcel locker', 'available_for_pickup'],
    // Out, arrived.
    ['Out for Delivery', 'out_for_delivery'],
    ['On FedEx vehicle for delivery', 'out_for_delivery'],
    ['Delivered', 'delivered'],
    ['Your parcel has been delivered', 'delivered'],
    ['Delivered, Individual Picked Up at Post Office', 'delivered'],
    ['Collected by the recipient', 'delivered'],
    ['Left with neighbour', 'delivered_elsewhere'],
    ['Delivered to the concierge', 'delivered_elsewhere'],
    // On its way.
    ['Shipping label created, awaiting item', 'label_created'],
    ['Pre-Shipment Info Sent to USPS', 'label_created'],
    ['Shipment information voided', 'label_voided'],
    ['Picked up', 'handed_over'],
    ['Origin Scan', 'handed_over'],
    ['Severe weather has slowed us down', 'delayed'],
    ['In Transit, Arriving Late', 'delayed'],
    ['Missent and sent on', 'delayed'],
    ['Departed from facility', 'in_transit'],
    ['Arrived at USPS Regional Facility', 'in_transit'],
    ['On the way', 'in_transit'],
    ['Forwarded to local post office for delivery', 'in_transit'],
  ])('"%s" is %s', (sentence, state) => {
    expect(read(sentence)).toBe(state);
  });

  it.each([
    // A warning is no return.
    ['Ready for collection; it will be returned to sender if nobody collects it', 'available_for_pickup'],
    ['Reminder to pick up your item before it is returned', 'available_for_pickup'],
    // To the depot is not to the sender.
    ['Delivery attempted; returned to depot', 'attempted'],
    // A corrected address, a paid duty and an intact parcel are no trouble.
    ['Incorrect address was corrected', undefined],
    ['Import duties have been paid, in transit', 'in_transit'],
    ['Inspected, no damage, departed the hub', 'in_transit'],
    // Not there yet.
    ['On its way to a pickup point, will be available for pickup', 'in_transit'],
    ['Not yet available for pickup', undefined],
    // The shop's end of the journey.
    ['Pickup attempted, parcel not ready', undefined],
    // A handover to another carrier is no delivery.
    ['Delivered to USPS for final delivery', 'in_transit'],
    ['Delivered to agent for final delivery', 'in_transit'],
    ['Shipment delivered to the post office', 'in_transit'],
    // What will be has not been.
    ['Will be delivered tomorrow', undefined],
    ['Not delivered', undefined],
    ['Delivery delayed', 'delayed'],
    ['Goods stolen in transit', 'lost_or_damaged'],
    ['Customs has to release it before it can move', 'customs'],
    ['Delivered by the local post office', 'delivered'],
    ['Delivered to the post office for pickup', 'available_for_pickup'],
    ['Misrouted, now being transferred to the right post office', 'delayed'],
    ['Picked up at the UPS Access Point', 'delivered'],
    ['It must be picked up within five days', undefined],
    ['The goods cannot be shipped abroad', undefined],
    ['A refund of the fee was voided', undefined],
    ['The claim was voided', undefined],
    ['Dropped off at a UPS Access Point by the customer', 'handed_over'],
    ['Arrived at pickup location', 'in_transit'],
    ['The post office returned it to the sender', 'returning'],
    ['The missing information has been obtained, on its way', 'in_transit'],
    ['No delay expected, departed', 'in_transit'],
    // Nothing that anybody could read.
    ['Exception', undefined],
    ['Xyzzy', undefined],
    ['', undefined],
  ])('"%s" is %s', (sentence, state) => {
    expect(read(sentence)).toBe(state);
  });

  it.each([
    ['Handed over to partner carrier', true],
    ['Tracking updates may end here', true],
    ['Transferred to local post', true],
    ['Transferred to another truck', false],
    ['Arrived at Post Office', false],
  ])('"%s": scans may end is %s', (sentence, ends) => {
    expect(readCarrierWord({ carrier: null, code: null, sentence }).word?.lastOfTracking).toBe(ends);
  });

  it.each([
    ['RoyalMail', 'Sender preparing item', 'label_created'],
    ['RoyalMail', 'Item leaving the UK', 'in_transit'],
    ['RoyalMail', 'Due to be delivered today', 'out_for_delivery'],
    ['RoyalMail', 'Delivered to your Safeplace', 'delivered'],
    ['RoyalMail', 'Ready for collection', 'available_for_pickup'],
    ['RoyalMail', 'We were unable to deliver', 'attempted'],
    ['RoyalMail', 'Delivered to a neighbour', 'delivered_elsewhere'],
    ['Evri', 'We have received your parcel at our hub', 'in_transit'],
    ['Evri', 'Out for delivery with our courier', 'out_for_delivery'],
    ['USPS', 'Moving Through Network', 'in_transit'],
    ['CanadaPost', 'Notice card left saying where and when to pick up the item', 'available_for_pickup'],
    ['CanadaPost', 'Signature image recorded for online viewing', null],
  ])('of %s, "%s", is %s', (carrier, sentence, state) => {
    expect(read(sentence, carrier)).toBe(state);
  });

  it('is read whatever its case, spaces and marks are', () => {
    expect(read('  DELIVERED   TO UPS ACCESS POINT™ ')).toBe('available_for_pickup');
    expect(read('RECEIVER’S ADDRESS INCORRECT')).toBe('address_issue');
  });

  it('of any length and content is read without failing, and named in the metric in one short word', () => {
    const words = fc.array(
      fc.constantFrom('delivered', 'to', 'the', 'sender', 'was', 'customs', 'not', '(((', 'ß'),
      {
        maxLength: 400,
      },
    );
    fc.assert(
      fc.property(words, fc.string(), (known, other) => {
        const { unlisted } = readCarrierWord({
          carrier: 'UPS',
          code: other,
          sentence: `${known.join(' ')} ${other}`,
        });
        expect(unlisted.every((word) => word.length <= 60)).toBe(true);
      }),
    );
  });
});
