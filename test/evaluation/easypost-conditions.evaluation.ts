import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type GivenTracker, givenTrackers } from '../../src/cli/picture/given-trackers.ts';
import { givenWorlds } from '../../src/cli/picture/given-worlds.ts';
import { WrongUsage } from '../../src/cli/wrong-usage.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { loadTemplates } from '../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../src/respond/texts/reply-writer.ts';
import { plainQuestion } from '../../src/run/plain-question.ts';
import { rehearse } from '../../src/run/rehearse.ts';
import type { Condition } from '../../src/ticket/condition.ts';
import { almanac } from '../look-up/picture-in.ts';

/**
 * Every recorded tracker of EasyPost, as `whereabouts picture --tracking` tells it two hours after its last event. Needs
 * the evaluation data (`EVALUATION_DATA`), so it is no part of `npm test`.
 */
const FOLDER = `${process.env['EVALUATION_DATA'] ?? '../shared'}/recorded/easypost`;
const TWO_HOURS_MS = 7_200_000;

/** What a person who reads the scans would say. */
const AGREED: Readonly<Record<string, readonly Condition[]>> = {
  pre_transit: ['label_created'],
  in_transit: ['in_transit', 'in_transit_no_date'],
  out_for_delivery: ['out_for_delivery'],
  delivered: ['delivered'],
  return_to_sender: ['returning'],
  failure: ['lost_or_damaged'],
  unknown: ['tracking_pending'],
  error: ['tracking_pending'],
};

const writer = createReplyWriter(loadTemplates('templates'));
const policy = readPolicy({
  defaults: { autonomy: 'reply_and_close' },
  brand: { languages: writer.languages },
});

const told = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => worldsIn(`${FOLDER}/${name}`).map((world) => ({ name, ...world })));

function worldsIn(
  file: string,
): readonly { readonly status: string; readonly told: ReturnType<typeof rehearse>[] }[] {
  const trackers = trackersIn(file);
  if (trackers.length === 0) return [];
  const now = new Date(Math.max(...trackers.map(lastSaid)) + TWO_HOURS_MS).toISOString();
  return givenWorlds({ tracking: [file] }, now).map(({ found, trackings }) => {
    const [finding] = trackings.flatMap((one) => (one.finding.kind === 'one' ? [one.finding.value] : []));
    const input = { found, trackings, quoted: plainQuestion('en'), policy, now };
    return {
      status: finding?.vendorStatus ?? 'none',
      told: writer.languages.map((language) => rehearse(input, plainQuestion(language), { almanac, writer })),
    };
  });
}

function trackersIn(file: string): readonly GivenTracker[] {
  try {
    return givenTrackers(file);
  } catch (error) {
    if (error instanceof WrongUsage) return [];
    throw error;
  }
}

function lastSaid({ read, since }: GivenTracker): number {
  const { scans } = read({ orderedAt: null, now: '2026-11-21T10:00:00.000Z' });
  return Date.parse(scans[0]?.at ?? since ?? '');
}

describe('recorded trackers, as a customer would be told', () => {
  it('are there', () => {
    expect(told.length).toBeGreaterThan(40);
  });

  it.each(told)(
    '$name: $status is in a state that a person would agree with',
    ({ status, told: replies }) => {
      for (const { situation, reply, outcome } of replies) {
        expect(AGREED[status]).toContain(situation.picture.condition);
        expect([outcome, reply?.kind ?? 'none']).toEqual(
          situation.picture.action === 'person' ? ['handed_over', 'none'] : ['answered', 'written'],
        );
      }
    },
  );
});
