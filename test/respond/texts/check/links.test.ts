import { describe, expect, it } from '@jest/globals';
import { checkText } from '../../../../src/respond/texts/check-text.ts';
import { mark } from '../../../../src/respond/texts/slots.ts';
import type { OrderPicture } from '../../../../src/ticket/order-picture.ts';
import { aParcel, aPicture } from '../a-picture.ts';
import { saying } from '../saying.ts';

const PAGE = 'https://www.ups.com/track?tracknum=1Z9X8Y7W0300000011';
const SECOND = 'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400100000000000000017';

const two = aPicture('split', {
  parcels: [
    aParcel(),
    aParcel({ carrier: 'USPS', trackingNumber: '9400100000000000000017', trackingUrl: SECOND }),
  ],
});

const link = (target: string, label: string, picture?: OrderPicture) =>
  checkText(saying(`<a href="${target}">${label}</a>`, picture));

describe('a link', () => {
  it('leads to its own fact and is named after its own parcel', () => {
    expect(link(mark('tracking_page', PAGE), 'Follow the parcel')).toEqual([]);
    const target = mark('parcels_2_tracking_page', SECOND);
    expect(link(target, `Follow parcel ${mark('parcels_2_number', '2')}`, two)).toEqual([]);
    expect(link(target, `Follow parcel ${mark('parcels_1_number', '1')}`, two)).toEqual([
      '"parcels_2_tracking_page" is named after another parcel',
    ]);
  });

  it('does not lead to what another parcel’s fact says', () => {
    const target = mark('parcels_2_tracking_page', PAGE);
    expect(link(target, `Follow parcel ${mark('parcels_2_number', '2')}`, two)).toContain(
      '"parcels_2_tracking_page" leads somewhere else than its fact',
    );
  });

  it.each([
    'https://www.ups.com/track',
    'https://evil.example',
    `https://evil.example/?u=${mark('tracking_page', PAGE)}`,
  ])('is not written by hand: %s', (target) => {
    expect(link(target, 'Follow the parcel')).toContain('a link leads somewhere that is no fact');
  });

  it('does not show an address it does not lead to', () => {
    expect(link(mark('tracking_page', PAGE), 'www.acme.example')).toContain(
      'the template says an address in its own words: “www.acme.example”',
    );
  });

  it.each(['https://evil.example/track', 'https://ups.com.evil.example/track', 'https://evilups.com/track'])(
    'leads to the shop’s and carriers’ hosts only, whatever the facts say: %s',
    (trackingUrl) => {
      const picture = aPicture('in_transit', { parcels: [aParcel({ trackingUrl })] });
      expect(link(mark('tracking_page', trackingUrl), 'Follow the parcel', picture)).toEqual([
        '"tracking_page" leads to a host that is neither the shop’s nor a carrier’s',
      ]);
    },
  );

  it('is the same in html as in plain text', () => {
    const good = saying(`<a href="${mark('tracking_page', PAGE)}">Follow the parcel</a>`);
    expect(checkText({ ...good, html: good.html.replace('www.ups.com', 'www.ups.example') })).toEqual([
      'the html is not what the template says',
    ]);
  });
});
