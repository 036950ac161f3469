import { Kysely } from 'kysely';
import type { Pool } from 'pg';
import type { AnswerBook } from '../ports/answer-book.ts';
import type { BodyBook } from '../ports/body-book.ts';
import type { Breakers } from '../ports/breakers.ts';
import type { Chores } from '../ports/chores.ts';
import type { ContactBook } from '../ports/contact-book.ts';
import { type DeliveryLog, StorageUnavailable } from '../ports/delivery-log.ts';
import type { EffectLedger } from '../ports/effect-ledger.ts';
import type { EventLog } from '../ports/event-log.ts';
import type { FeedbackBook } from '../ports/feedback-book.ts';
import type { HandOverBook } from '../ports/hand-over-book.ts';
import type { MacroBook } from '../ports/macro-book.ts';
import type { ModelBudget } from '../ports/model-budget.ts';
import type { OrderCache } from '../ports/order-cache.ts';
import type { ParcelCache } from '../ports/parcel-cache.ts';
import type { PersonalData } from '../ports/personal-data.ts';
import type { PromiseBook } from '../ports/promise-book.ts';
import type { FeedbackLinks } from '../ports/quality.ts';
import type { QuestionBook } from '../ports/question-book.ts';
import type { RatingBook } from '../ports/rating-book.ts';
import type { Retention } from '../ports/retention.ts';
import type { RunBook } from '../ports/run-book.ts';
import type { SweepBook } from '../ports/sweep-book.ts';
import type { TemplateStore } from '../ports/template-store.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Policy } from '../ticket/policy.ts';
import { addressHashes } from './address-hashes.ts';
import { createAnswerBook } from './answer-book.ts';
import { createBodyBook } from './body-book.ts';
import { createBreakers } from './breaker.ts';
import { createChores } from './chores.ts';
import { createContactBook } from './contact-book.ts';
import { createDeliveryLog, type Enqueue } from './delivery-log.ts';
import { createEffectLedger } from './effect-ledger.ts';
import { createEventLog } from './event-log.ts';
import { createFeedbackBook } from './feedback-book.ts';
import { feedbackLinks } from './feedback-links.ts';
import { createHandOverBook } from './hand-over-book.ts';
import { createMacroBook } from './macro-book.ts';
import { migrate } from './migrate.ts';
import { createModelBudget } from './model-budget.ts';
import { createOrderCache } from './order-cache.ts';
import { createParcelCache } from './parcel-cache.ts';
import { createPersonalData } from './personal-data.ts';
import { createPolicyStore, type SeededPolicyStore } from './policy-store.ts';
import { openPool } from './pool.ts';
import { createPromiseBook } from './promise-book.ts';
import { createQuestionBook } from './question-book.ts';
import { createRatingBook } from './rating-book.ts';
import { createRetention } from './retention.ts';
import { createRunBook } from './run-book.ts';
import { sealedTexts } from './sealed-text.ts';
import { storageDialect } from './storage-driver.ts';
import { createSweepBook } from './sweep-book.ts';
import type { Tables } from './tables.ts';
import { createTemplateStore } from './template-store.ts';
import { tombstoneHashes } from './tombstone-hashes.ts';

export interface StoreOptions {
  /** PostgreSQL 15 or later. */
  readonly connectionString: string;
  /** From `parseDataKeys`: first signs, all match. */
  readonly dataKeys: readonly Buffer[];
  readonly clock: Clock;
  readonly logger: Logger;
  /** Reads a stored policy; throws on what it cannot read. */
  readonly parsePolicy: (json: unknown) => Policy;
  /** Adds jobs in the transaction of their deliveries. */
  readonly enqueue: Enqueue;
  /** Connections at most, 10. */
  readonly connections?: number;
  /** Real milliseconds a delivery waits for its commit, 3,000. */
  readonly deliveryPatienceMs?: number;
}

/** Everything that is kept, behind the ports. */
export interface Store {
  readonly deliveries: DeliveryLog;
  readonly effects: EffectLedger;
  readonly breakers: Breakers;
  readonly bodies: BodyBook;
  readonly runs: RunBook;
  readonly policies: SeededPolicyStore;
  readonly templates: TemplateStore;
  readonly parcels: ParcelCache;
  readonly orderCache: OrderCache;
  readonly events: EventLog;
  readonly promises: PromiseBook;
  readonly questions: QuestionBook;
  readonly handOvers: HandOverBook;
  readonly sweeps: SweepBook;
  readonly macros: MacroBook;
  readonly modelBudget: ModelBudget;
  readonly answers: AnswerBook;
  readonly personalData: PersonalData;
  readonly retention: Retention;
  readonly chores: Chores;
  readonly contacts: ContactBook;
  readonly feedback: FeedbackBook;
  readonly ratings: RatingBook;
  readonly feedbackLinks: FeedbackLinks;
  /** Asks the database for a sign of life. @throws StorageUnavailable */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Connects, brings the tables up to date and returns the ports. Any number of processes may do so at once.
 * @throws StorageUnavailable when the database cannot be reached
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { clock, logger, dataKeys, parsePolicy, enqueue } = options;
  const pool = openPool({
    connectionString: options.connectionString,
    max: options.connections ?? 10,
    logger,
  });
  try {
    await prepare(pool, logger);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: storageDialect(pool) });
  const hashes = addressHashes(dataKeys);
  const tombstones = tombstoneHashes(dataKeys);
  const orderTexts = sealedTexts(dataKeys, 'order cache');
  return {
    deliveries: createDeliveryLog(db, enqueue, options.deliveryPatienceMs),
    breakers: createBreakers(db, clock),
    bodies: createBodyBook(db, hashes),
    effects: createEffectLedger({ db, clock, logger, hashes, tombstones, dataKeys }),
    runs: createRunBook(db, hashes, tombstones),
    policies: createPolicyStore({ db, clock, parsePolicy }),
    templates: createTemplateStore({ db, clock }),
    parcels: createParcelCache(db),
    orderCache: createOrderCache(db, orderTexts),
    events: createEventLog(db),
    promises: createPromiseBook(db, enqueue),
    questions: createQuestionBook(db, enqueue),
    handOvers: createHandOverBook(db, enqueue),
    sweeps: createSweepBook(db, enqueue),
    macros: createMacroBook(db),
    modelBudget: createModelBudget(db),
    answers: createAnswerBook(db),
    personalData: createPersonalData({ db, clock, hashes, tombstones, orderTexts }),
    retention: createRetention(db, tombstones),
    chores: createChores(db),
    contacts: createContactBook(db),
    feedback: createFeedbackBook(db),
    ratings: createRatingBook(db),
    feedbackLinks: feedbackLinks(dataKeys, clock),
    ping: async () => {
      await db.selectNoFrom((eb) => eb.lit(1).as('alive')).execute();
    },
    close: () => db.destroy(),
  };
}

async function prepare(pool: Pool, logger: Logger): Promise<void> {
  const client = await pool.connect().catch((error: unknown) => {
    throw new StorageUnavailable(error);
  });
  try {
    await migrate(client, logger);
  } finally {
    // Its time-outs were switched off for the migrations.
    client.release(true);
  }
}
