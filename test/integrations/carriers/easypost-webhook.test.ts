import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { verifyEasypostWebhook } from '../../../src/integrations/carriers/easypost/index.ts';
import { easypostStandIn, signWebhook } from '../../../src/sandbox/easypost/index.ts';
import { HurriedClock } from '../../platform/hurried-clock.ts';
import { fixture } from './easypost-cases.ts';

const SECRET = 'sécret of the ﬁrst shop';
const NOW = Date.parse('2026-11-21T10:00:00Z');

async function anEvent(changes: object = {}): Promise<{ id: string }> {
  return { id: '', ...(await fixture('event-tracker-updated.json')), ...changes };
}

describe('an EasyPost webhook', () => {
  it.each([
    ['integer', 'integer'],
    ['decimal', 'decimal'],
    ['integer', 'decimal'],
  ] as const)('is genuine with its weight sent as %s and signed as %s', async (sent, signed) => {
    const { headers, body } = signWebhook(await anEvent(), SECRET, { sent, signed });
    expect(verifyEasypostWebhook(headers, body, [SECRET], NOW)).toMatchObject({
      kind: 'accepted',
      eventId: 'evt_60718293a4b5c6d7e8f90a1b2c3d4e5f',
      event: 'tracker.updated',
      tracking: {
        source: 'easypost:trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9',
        number: '712345678905',
        state: 'in_transit',
        changedAt: '2026-11-20T17:41:02.000Z',
        fetchedAt: '2026-11-20T17:41:02.000Z',
      },
    });
  });

  it('is genuine with any of the secrets while they are changed, in any form of their accents', async () => {
    const { headers, body } = signWebhook(await anEvent(), SECRET.normalize('NFD'));
    expect(verifyEasypostWebhook(headers, body, ['new', SECRET.normalize('NFC')], NOW).kind).toBe('accepted');
  });

  it('is refused when a byte, the secret or the signature is wrong', async () => {
    const { headers, body } = signWebhook(await anEvent(), SECRET);
    const tampered = Buffer.from(body.toString().replace('in_transit', 'delivered'));
    const plain = createHmac('sha256', SECRET).update(body).digest('hex');
    const cases: readonly [Record<string, string>, Buffer, readonly string[]][] = [
      [headers, tampered, [SECRET]],
      [headers, Buffer.concat([body, Buffer.from(' ')]), [SECRET]],
      [headers, body, ['other']],
      [headers, body, []],
      [{}, body, [SECRET]],
      [{ 'x-hmac-signature': '' }, body, [SECRET]],
      [{ 'x-hmac-signature': plain }, body, [SECRET]],
      [{ 'x-hmac-signature': `hmac-sha256-hex=${plain}` }, body, [SECRET]],
    ];
    for (const [given, bytes, secrets] of cases) {
      expect(verifyEasypostWebhook(given, bytes, secrets, NOW)).toEqual({ kind: 'rejected' });
    }
  });

  it('is ignored when it is about something else, and malformed when it cannot be read', async () => {
    const verdict = (body: Buffer): string => {
      const hex = createHmac('sha256', 'key').update(body).digest('hex');
      return verifyEasypostWebhook({ 'x-hmac-signature': `hmac-sha256-hex=${hex}` }, body, ['key'], NOW).kind;
    };
    const text = async (changes: object): Promise<Buffer> =>
      Buffer.from(JSON.stringify(await anEvent(changes)));
    expect(verdict(await text({ description: 'batch.created', result: { id: 'batch_1' } }))).toBe('ignored');
    expect(verdict(await text({ result: { id: 'trk_1' } }))).toBe('malformed');
    const timeless = { id: 'trk_1', object: 'Tracker', tracking_code: '1Z1', status: 'in_transit' };
    expect(verdict(await text({ result: timeless, created_at: null }))).toBe('malformed');
    expect(verdict(await text({ result: timeless, created_at: '2026-11-20T17:41:02Z' }))).toBe('accepted');
    expect(verdict(await text({ result: { ...timeless, tracking_code: ' ' } }))).toBe('malformed');
    expect(verdict(Buffer.from('{'))).toBe('malformed');
    expect(verdict(Buffer.from('[]'))).toBe('malformed');
    expect(verdict(Buffer.from([0x7b, 0xff, 0xfe]))).toBe('malformed');
  });

  it('is as old as EasyPost’s change, so that a late one never replaces a newer answer', () => {
    const clock = new HurriedClock();
    const standIn = easypostStandIn({ clock, apiKeys: ['K'] });
    const parcel = { code: '1ZW0A2230398765431', carrier: 'UPS', status: 'pre_transit' };
    standIn.addTracker(parcel);
    const authorization = `Basic ${Buffer.from('K:').toString('base64')}`;
    const body = Buffer.from(JSON.stringify({ tracker: { tracking_code: parcel.code } }));
    void standIn.handle({
      method: 'POST',
      url: new URL('http://x.example/v2/trackers'),
      headers: { authorization },
      body,
    });
    const older = standIn.changeTracker({ ...parcel, status: 'in_transit' });
    clock.pass(3_600_000);
    const newer = standIn.changeTracker({ ...parcel, status: 'delivered' });
    const read = [newer, older, older].map((event) => {
      const signed = signWebhook(event, SECRET);
      const verdict = verifyEasypostWebhook(signed.headers, signed.body, [SECRET], clock.now());
      return verdict.kind === 'accepted'
        ? [verdict.eventId, verdict.tracking.state, verdict.tracking.fetchedAt]
        : [];
    });
    expect(read).toEqual([
      [newer.id, 'delivered', '2026-11-21T11:00:00.000Z'],
      [older.id, 'in_transit', '2026-11-21T10:00:00.000Z'],
      [older.id, 'in_transit', '2026-11-21T10:00:00.000Z'],
    ]);
    expect(older.id).not.toBe(newer.id);
  });
});
