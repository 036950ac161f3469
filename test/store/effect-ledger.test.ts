import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AdmissionCheck } from '../../src/ports/effect-ledger.ts';
import type { EffectState } from '../../src/ticket/effect.ts';
import { keepingId } from '../../src/ticket/promise.ts';
import type { Usage } from '../../src/ticket/usage.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aClock, anEffect, aRun, aStore, KEY, OTHER_KEY, REF, type StoreForTest } from './a-store.ts';

const NOW = '2026-11-21T12:00:00.000Z';
const clock = aClock(NOW);
let database: TestDatabase;
let opened: StoreForTest;
beforeAll(async () => {
  database = await testDatabase();
  opened = await aStore(database.connectionString, { enqueue: async () => undefined, clock });
});
beforeEach(async () => {
  clock.set(NOW);
  await database.query('TRUNCATE whereabouts.ticket, whereabouts.effect, whereabouts.breaker');
});
afterAll(async () => {
  await opened.close();
  await database.drop();
});

/** A check that looks at the counts and trips nothing. */
const onlyIf = (begins: (usage: Usage) => boolean): AdmissionCheck => ({
  busyFrom: 600,
  admit: (counts) => ({ begins: begins(counts), trips: null }),
});

const usage = (address: string | null = 'mara@example.com', now = NOW) =>
  opened.store.effects.usage({ ref: REF, account: 'acme', address, now });

describe('an effect key', () => {
  test('is what the contract says, so that anybody can find our mark', () => {
    const key = opened.store.effects.keyOf({ ref: REF, account: 'acme', messageId: '9', kind: 'note' });
    const hash = createHmac('sha256', KEY).update('zendesk|acme|4711|9|note').digest('hex');
    expect(key).toBe(hash.slice(0, 32));
  });
});

describe('a write', () => {
  test('is recorded before it is made, with everything needed to finish it', async () => {
    const { effects } = opened.store;
    const claim = await effects.claim(REF);
    const effect = anEffect(opened.store);
    const begun = await effects.begin(effect, claim);
    expect(begun).toEqual({
      kind: 'begun',
      effect: {
        key: effect.key,
        ref: REF,
        account: 'acme',
        messageId: '1',
        kind: 'reply',
        state: 'sending',
        kept: 'On its way.',
        settlement: effect.settlement,
        revision: '2026-11-21T10:00:00Z',
        attemptedAt: expect.any(String),
        attempts: 1,
        draft: { ...effect.draft, address: expect.stringMatching(/^hash:/) },
      },
    });
    expect(await effects.unfinished(REF)).toHaveLength(1);
  });

  test('is begun once: who comes again is shown where it stands', async () => {
    const { effects } = opened.store;
    const claim = await effects.claim(REF);
    await effects.begin(anEffect(opened.store), claim);
    await effects.move(anEffect(opened.store).key, 'sent', claim);
    const again = await effects.begin(anEffect(opened.store, { kept: 'Another text' }), claim);
    expect(again).toMatchObject({ kind: 'exists', effect: { state: 'sent', kept: 'On its way.' } });
  });

  test.each<EffectState>(['superseded', 'refused'])(
    'that was %s is begun again with the new text',
    async (state) => {
      const { effects } = opened.store;
      const claim = await effects.claim(REF);
      await effects.begin(anEffect(opened.store), claim);
      await effects.move(anEffect(opened.store).key, state, claim);
      const draft = aRun({ policyVersion: 2 });
      const again = await effects.begin(
        anEffect(opened.store, { kept: 'New', revision: 'r2', draft }),
        claim,
      );
      expect(again).toMatchObject({
        kind: 'begun',
        effect: { state: 'sending', kept: 'New', revision: 'r2', attempts: 2, draft: { policyVersion: 2 } },
      });
    },
  );

  test('is the same write after the data key was rotated', async () => {
    const claim = await opened.store.effects.claim(REF);
    const old = anEffect(opened.store);
    await opened.store.effects.begin(old, claim);
    const rotated = await aStore(database.connectionString, {
      enqueue: async () => undefined,
      dataKeys: [OTHER_KEY, KEY],
      clock,
    });
    const after = anEffect(rotated.store);
    const met = await rotated.store.effects.begin(after, claim);
    const counted = await rotated.store.effects.usage({
      ref: REF,
      account: 'acme',
      address: 'mara@example.com',
      now: NOW,
    });
    await rotated.close();
    expect(after.key).not.toBe(old.key);
    expect(met).toMatchObject({ kind: 'exists', effect: { key: old.key } });
    expect(counted.sender).toBe(1);
  });

  test('begun by two runs with one claim at once is begun once', async () => {
    const { effects } = opened.store;
    const claim = await effects.claim(REF);
    const both = await Promise.all(
      Array.from({ length: 10 }, () => effects.begin(anEffect(opened.store), claim)),
    );
    expect(both.filter(({ kind }) => kind === 'begun')).toHaveLength(1);
    expect(both.filter(({ kind }) => kind === 'exists')).toHaveLength(9);
  });
});

describe('a worker whose ticket was taken over', () => {
  test('can neither begin nor move a write', async () => {
    const { effects } = opened.store;
    const old = await effects.claim(REF);
    await effects.begin(anEffect(opened.store), old);
    const young = await effects.claim(REF);
    const key = anEffect(opened.store).key;
    expect(await effects.begin(anEffect(opened.store, { messageId: '2' }), old)).toEqual({ kind: 'fenced' });
    expect(await effects.begin(anEffect(opened.store), old)).toEqual({ kind: 'fenced' });
    expect(await effects.move(key, 'settled', old)).toBe(false);
    expect(await effects.move(key, 'settled', young)).toBe(true);
    expect((await effects.ofTicket(REF)).map(({ state }) => state)).toEqual(['settled']);
  });

  test('is kept from writing even when both come in the same instant', async () => {
    const { effects } = opened.store;
    for (let round = 0; round < 20; round += 1) {
      const ref = { helpdesk: 'zendesk', id: `race-${round}` };
      const old = await effects.claim(ref);
      const effect = anEffect(opened.store, { ref });
      const [begun, young] = await Promise.all([effects.begin(effect, old), effects.claim(ref)]);
      const seen = await effects.begin(effect, young);
      // Either the old one came first, and the young one sees its write, or it was fenced and nothing is there.
      expect(seen.kind).toBe(begun.kind === 'begun' ? 'exists' : 'begun');
    }
  });

  test('of one ticket does not touch another', async () => {
    const { effects } = opened.store;
    const claim = await effects.claim({ helpdesk: 'zendesk', id: 'other' });
    await effects.begin(anEffect(opened.store), await effects.claim(REF));
    expect(await effects.move(anEffect(opened.store).key, 'settled', claim)).toBe(false);
  });
});

describe('the limits count', () => {
  test('public texts by ticket, sender, domain and account', async () => {
    const { effects } = opened.store;
    const claim = await effects.claim(REF);
    await effects.begin(anEffect(opened.store), claim);
    await effects.begin(anEffect(opened.store, { messageId: '2', kind: 'question' }), claim);
    await effects.begin(anEffect(opened.store, { messageId: '2', kind: 'note', recipient: null }), claim);
    expect(await usage()).toEqual({
      ticket: 2,
      sender: 2,
      domain: 2,
      account: 2,
      questions: 1,
      promises: 0,
      bounces: 0,
      breakerOpen: false,
    });
    expect(await usage(' Mara@Example.com ')).toMatchObject({ sender: 2 });
    expect(await usage('noor@example.com')).toMatchObject({ sender: 0, domain: 2 });
    expect(await usage(null)).toMatchObject({ ticket: 2, sender: 0, domain: 0, account: 2 });
  });

  test('a text that keeps a promise beside the ticket, and for everything else', async () => {
    const { effects } = opened.store;
    const claim = await effects.claim(REF);
    await effects.begin(anEffect(opened.store), claim);
    await effects.begin(anEffect(opened.store, { messageId: keepingId('1') }), claim);
    expect(await usage()).toMatchObject({ ticket: 1, promises: 1, sender: 2, domain: 2, account: 2 });
  });

  test('texts that begin at the same time one after the other, so that none sees too few', async () => {
    const { effects } = opened.store;
    const claim = await effects.claim(REF);
    const begun = await Promise.all(
      ['1', '2', '3', '4', '5', '6'].map((messageId) =>
        effects.begin(
          anEffect(opened.store, { messageId }),
          claim,
          onlyIf(({ sender }) => sender < 2),
        ),
      ),
    );
    expect(begun.map(({ kind }) => kind).toSorted()).toEqual([
      'begun',
      'begun',
      'over_limit',
      'over_limit',
      'over_limit',
      'over_limit',
    ]);
  });

  test('nothing against a text that is under way already', async () => {
    const { effects } = opened.store;
    const claim = await effects.claim(REF);
    await effects.begin(anEffect(opened.store), claim);
    expect(
      await effects.begin(
        anEffect(opened.store),
        claim,
        onlyIf(() => false),
      ),
    ).toMatchObject({ kind: 'exists' });
  });

  test('what may have arrived, and not what certainly did not', async () => {
    const { effects } = opened.store;
    const claim = await effects.claim(REF);
    const states: readonly EffectState[] = [
      'accepted',
      'sent',
      'settled',
      'unclear',
      'refused',
      'superseded',
    ];
    for (const [index, state] of states.entries()) {
      const effect = anEffect(opened.store, { messageId: `m-${index}` });
      await effects.begin(effect, claim);
      await effects.move(effect.key, state, claim);
    }
    expect(await usage()).toMatchObject({ ticket: 4, sender: 4, account: 4 });
  });

  test('only as far back as each limit looks, in business time', async () => {
    const { effects } = opened.store;
    await effects.begin(anEffect(opened.store), await effects.claim(REF));
    expect(await usage(undefined, '2026-11-21T12:11:00Z')).toMatchObject({
      account: 0,
      domain: 1,
      sender: 1,
    });
    expect(await usage(undefined, '2026-11-21T13:01:00Z')).toMatchObject({ domain: 0, sender: 1 });
    expect(await usage(undefined, '2026-11-22T12:01:00Z')).toMatchObject({ sender: 0, ticket: 1 });
  });

  test('strangers at a public mailbox provider apart', async () => {
    const { effects } = opened.store;
    const effect = anEffect(opened.store, { recipient: 'mara.lind@gmail.com' });
    await effects.begin(effect, await effects.claim(REF));
    expect(await usage('someone@gmail.com')).toMatchObject({ sender: 0, domain: 0 });
    expect(await usage('maralind+shop@googlemail.com')).toMatchObject({ sender: 1, domain: 0 });
  });
});

test('no e-mail address is kept anywhere in the database', async () => {
  const { effects, runs } = opened.store;
  const claim = await effects.claim(REF);
  const begun = await effects.begin(anEffect(opened.store), claim);
  if (!('effect' in begun)) throw new Error('unexpected');
  await runs.record(begun.effect.draft);
  const dump = await database.query<{ row: string }>(
    'SELECT row_to_json(e)::text AS row FROM whereabouts.effect e UNION ALL SELECT row_to_json(r)::text FROM whereabouts.run r',
  );
  expect(dump).toHaveLength(2);
  expect(dump.map(({ row }) => row).join()).not.toContain('example.com');
  // The draft still leads to the customer's case.
  const question = { ref: { helpdesk: 'gorgias', id: '1' }, address: 'mara@example.com', orderName: '#2044' };
  expect(await runs.elsewhere({ ...question, since: '2026-11-20T00:00:00Z' })).toHaveLength(1);
});
