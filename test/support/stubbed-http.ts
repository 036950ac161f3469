import { afterAll, afterEach, beforeAll } from '@jest/globals';
import nock from 'nock';

/**
 * Whoever imports this answers vendors' requests from stubs: none leaves the machine, and no stub stays unused. Only
 * where stubs are used: nock stands in front of every socket of the process, the database's too, and a busy machine then
 * opens connections to it by the hundred.
 */
beforeAll(() => {
  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
  nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
});

afterEach(() => {
  const pending = nock.pendingMocks();
  nock.abortPendingRequests();
  nock.cleanAll();
  if (pending.length > 0) throw new Error(`HTTP stubs never used:\n  ${pending.join('\n  ')}`);
});

afterAll(() => {
  nock.restore();
});

export { nock };
