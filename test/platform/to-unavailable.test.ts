import { describe, expect, it } from '@jest/globals';
import { toUnavailable } from '../../src/platform/to-unavailable.ts';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../../src/ports/errors.ts';

const unavailable = (status: number | null, cause?: unknown): UpstreamUnavailable =>
  new UpstreamUnavailable('vendor', { reached: 'sent', status, cause });

describe('a source that could not be asked', () => {
  it.each([
    ['a refused key needs an admin', new Misconfigured('vendor', 'key'), 'denied'],
    ['an unknown shape needs us', new UpstreamMalformed('vendor', 'id'), 'malformed'],
    ['too many requests pass', unavailable(429), 'rate_limited'],
    ['an error of the vendor passes', unavailable(503), 'down'],
    [
      'a lost connection passes',
      unavailable(null, Object.assign(new Error('x'), { code: 'ECONNRESET' })),
      'down',
    ],
    ['our own time-out', unavailable(null, new DOMException('late', 'TimeoutError')), 'timeout'],
    ['the end of the run', unavailable(null, new DOMException('stop', 'AbortError')), 'timeout'],
    ['the time-out of an SDK', unavailable(null, { code: 'ECONNABORTED' }), 'timeout'],
  ])('%s', (_meaning, error, reason) => {
    expect(toUnavailable('vendor', error)).toEqual({ kind: 'unavailable', source: 'vendor', reason });
  });

  it('is never an excuse for a bug', () => {
    expect(toUnavailable('vendor', new TypeError('x is not a function'))).toBeNull();
  });
});
