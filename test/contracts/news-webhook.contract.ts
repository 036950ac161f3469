import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NewsDesk, startNewsDesk } from '../receive/news-desk.ts';

/** One webhook, ready to be sent. */
export interface News {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A vendor whose webhooks keep something up to date. */
export interface NewsSender {
  readonly id: 'easypost' | 'shopify';
  /** Genuine news, each time about something else; `secret`: now, or the one that comes after it. */
  readonly news: (desk: NewsDesk, secret?: 'now' | 'next' | 'another' | 'none') => Promise<News>;
  /** These bytes, signed. */
  readonly signed: (body: Uint8Array) => News;
  /** Genuine, and about nothing we keep. */
  readonly chatter: () => News;
  /** How often what it keeps was changed. */
  readonly changes: (desk: NewsDesk) => Promise<number>;
}

interface Fate {
  readonly status: number;
  readonly text: string;
  /** What it changed, and how many events were noted as done. */
  readonly changed: number;
  readonly noted: number;
}

/** What every door for news owes the vendor that rings there, and us (contract 3). */
export function describeNewsWebhook(sender: NewsSender): void {
  describe(`news from ${sender.id}`, () => {
    const path = `/webhooks/${sender.id}`;
    let desk: NewsDesk;
    beforeAll(async () => {
      desk = await startNewsDesk();
    });
    afterAll(() => desk.stop());

    const send = async ({ headers, body }: News): Promise<Response> =>
      fetch(`${desk.origin}${path}`, { method: 'POST', headers, body: new Uint8Array(Buffer.from(body)) });
    const noted = async (): Promise<number> =>
      (await desk.database.query('SELECT 1 FROM whereabouts.seen_event')).length;
    async function fateOf(news: News): Promise<Fate> {
      const before = [await sender.changes(desk), await noted()] as const;
      const response = await send(news);
      const [changes, events] = [await sender.changes(desk), await noted()];
      const text = await response.text();
      return { status: response.status, text, changed: changes - before[0], noted: events - before[1] };
    }
    const DONE = { status: 202, text: '{"status":"accepted"}', changed: 1, noted: 1 };
    const refused = (status: number): Fate => ({ status, text: '', changed: 0, noted: 0 });

    it('is acknowledged once it has been stored', async () => {
      expect(await fateOf(await sender.news(desk))).toEqual(DONE);
    });

    it('is done once, however often it comes', async () => {
      const news = await sender.news(desk);
      expect(await fateOf(news)).toEqual(DONE);
      for (let again = 0; again < 3; again += 1)
        expect(await fateOf(news)).toEqual({ ...DONE, changed: 0, noted: 0 });
    });

    it('is done also when it comes twice at the same moment', async () => {
      const news = await sender.news(desk);
      const answers = await Promise.all([send(news), send(news), send(news)]);
      expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    });

    it('is believed with the secret that comes next', async () => {
      expect(await fateOf(await sender.news(desk, 'next'))).toEqual(DONE);
    });

    it.each(['another', 'none'] as const)('signed with %s secret gets 401 and no reason', async (secret) => {
      expect(await fateOf(await sender.news(desk, secret))).toEqual(refused(401));
    });

    it('with one byte more, or of somebody else’s making, gets 401 and no reason', async () => {
      const { headers, body } = await sender.news(desk);
      expect(await fateOf({ headers, body: `${Buffer.from(body).toString()} ` })).toEqual(refused(401));
      expect(await fateOf({ headers: { 'content-type': 'application/json' }, body: '{' })).toEqual(
        refused(401),
      );
    });

    it('that cannot be read is 400, and what is about something else is none of our business', async () => {
      for (const body of ['', '{', '[]', 'null', '"x"'])
        expect(await fateOf(sender.signed(Buffer.from(body)))).toEqual(refused(400));
      expect(await fateOf(sender.chatter())).toEqual(refused(204));
    });

    it('larger than 256 kB is 413, signed or not', async () => {
      const body = Buffer.from(JSON.stringify({ id: 1, more: 'x'.repeat(300 * 1024) }));
      const response = await send(sender.signed(body));
      expect(response.status).toBe(413);
      expect((await send({ headers: {}, body })).status).toBe(413);
    });

    it('is asked to come again while storage is away, and is done when it does', async () => {
      const news = await sender.news(desk);
      await desk.database.close();
      const answer = await send(news);
      await desk.database.open();
      expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([
        503,
        '30',
        '',
      ]);
      expect(await fateOf(news)).toEqual(DONE);
    });

    it('is counted by what became of it', async () => {
      const counting = await startNewsDesk();
      const ring = async ({ headers, body }: News): Promise<unknown> =>
        fetch(`${counting.origin}${path}`, {
          method: 'POST',
          headers,
          body: new Uint8Array(Buffer.from(body)),
        });
      const news = await sender.news(counting);
      await ring(news);
      await ring(news);
      await ring(sender.chatter());
      await ring(await sender.news(counting, 'another'));
      await ring(sender.signed(Buffer.from('{')));
      const late = await sender.news(counting);
      await counting.database.close();
      await ring(late);
      await counting.database.open();
      await counting.stop();
      const outcomes = ['accepted', 'seen', 'ignored', 'rejected', 'malformed', 'unavailable'];
      expect(counting.counted).toEqual(outcomes.map((outcome) => `${sender.id} ${outcome}`));
    });

    it('cannot be fetched', async () => {
      const response = await fetch(`${desk.origin}${path}`);
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    });

    it('has no door where its secret is not set', async () => {
      const closed = await startNewsDesk(sender.id);
      const { headers, body } = await sender.news(closed);
      const answer = await fetch(`${closed.origin}${path}`, {
        method: 'POST',
        headers,
        body: new Uint8Array(Buffer.from(body)),
      });
      await closed.stop();
      expect(answer.status).toBe(404);
    });
  });
}
