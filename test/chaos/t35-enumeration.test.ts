import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aVictim, everythingPublic, leaksOf } from '../journeys/canaries.ts';
import { ask, DESKS, type Desk, lookAt } from '../journeys/story.ts';
import { askUntilTold } from '../support/ask-until-told.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { startWorld, type World } from '../support/world.ts';

const size = chaosSize(process.env);
/** Numbers that are tried, half of them there. */
const NUMBERS = size.pick(24, 1_000);
const BATCH = 50;

/** One try, and all that whoever tried could notice of it. */
interface Tried {
  readonly desk: Desk;
  readonly isThere: boolean;
  readonly told: readonly string[];
  readonly status: string;
  readonly tags: readonly string[];
  /** Each request to a vendor: what takes time. Wall clocks tell nothing on a machine that does other things, too. */
  readonly calls: readonly string[];
}

/** Tries number after number. @param sender mailbox and domain of the n-th try */
async function tryNumbers(world: World, sender: (n: number) => string): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  for (let from = 0; from < NUMBERS; from += BATCH) {
    const open = Array.from({ length: Math.min(BATCH, NUMBERS - from) }, (_, index) => {
      const n = from + index;
      const isThere = Math.floor(n / DESKS.length) % 2 === 0;
      const order = isThere ? aVictim(world).order : `#${90_000 + n}`;
      const desk = DESKS[n % DESKS.length] ?? 'zendesk';
      return { desk, isThere, id: ask(world, desk, { name: 'Mallory Quick', address: sender(n), order }) };
    });
    await world.settled();
    for (const { desk, isThere, id } of open) {
      const { told, status, tags } = lookAt(world, desk, id);
      const { calls } = await world.page(desk, id);
      const made = calls.map(({ upstream, operation }) => `${upstream} ${operation}`);
      tried.push({ desk, isThere, told, status, tags, calls: made.filter((call) => isOfShop(call)) });
    }
  }
  return tried;
}

/** The helpdesk's own calls depend on what else happens on the ticket; shop and carrier on the number alone. */
const isOfShop = (call: string): boolean => /^(?:shopify|easypost) /.test(call);

const oneSender = (): string => 'mallory@elsewhere.example';
const manySenders = (n: number): string => `mallory@elsewhere-${n}.example`;

/**
 * What differs between numbers that are there and numbers that are not, by helpdesk. Where nothing goes out, nobody can
 * notice how long it took.
 */
function differences(tried: readonly Tried[]): readonly unknown[] {
  return DESKS.flatMap((desk) => {
    const seen = (isThere: boolean): readonly string[] => [
      ...new Set(
        tried
          .filter((one) => one.desk === desk && one.isThere === isThere)
          .map(({ told, status, tags, calls }) =>
            JSON.stringify({ told, status, tags, calls: told.length === 0 ? [] : calls }),
          ),
      ),
    ];
    const [there, notThere] = [seen(true), seen(false)];
    return JSON.stringify(there.toSorted()) === JSON.stringify(notThere.toSorted())
      ? []
      : [{ desk, there, notThere }];
  });
}

describe('trying order numbers, as a shop comes', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  it.each([
    ['one address', oneSender],
    ['many addresses', manySenders],
  ])(
    'from %s tells nothing, and what is there looks like what is not',
    async (name, sender) => {
      const tried = await tryNumbers(world, sender);
      chaosResult('t35', {
        case: name,
        numbers: tried.length,
        told: tried.flatMap(({ told }) => told).length,
      });
      expect(everythingPublic(world)).toBe('');
      expect(tried.flatMap(({ told }) => told)).toEqual([]);
      expect(differences(tried)).toEqual([]);
    },
    size.timeoutMs,
  );

  it('while owners are told', async () => {
    // Void, not green, if silence were all there is.
    for (const desk of DESKS) expect((await askUntilTold(world, desk)).id).not.toBe('');
  });
});

describe('trying order numbers where strangers are asked for theirs', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ policy: { guards: { askStrangers: true } } });
  });
  afterAll(() => world.stop());

  it(
    'from many addresses brings each the same words',
    async () => {
      const tried = await tryNumbers(world, manySenders);
      const texts = new Set(tried.flatMap(({ told }) => told));
      chaosResult('t35', { case: 'asked', numbers: tried.length, texts: texts.size });
      expect(tried.every(({ told }) => told.length === 1)).toBe(true);
      // One for each helpdesk's way of writing html, at most.
      expect(texts.size).toBeLessThanOrEqual(DESKS.length);
      expect(differences(tried)).toEqual([]);
      const anybody = { name: '', address: 'mallory@', order: '#', trackingNumber: '1Z9X8Y7W' };
      expect(leaksOf([...texts].join('\n'), anybody)).toEqual([]);
    },
    size.timeoutMs,
  );

  it(
    'from one address brings one question a day and no more',
    async () => {
      const tried = await tryNumbers(world, oneSender);
      expect(tried.flatMap(({ told }) => told)).toHaveLength(1);
      expect(tried.filter(({ tags }) => tags.includes('wa_handed_over'))).toHaveLength(NUMBERS - 1);
    },
    size.timeoutMs,
  );

  it('while owners are told', async () => {
    // Void, not green, if silence were all there is.
    for (const desk of DESKS) expect((await askUntilTold(world, desk)).id).not.toBe('');
  });
});
