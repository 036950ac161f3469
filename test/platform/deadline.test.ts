import { getEventListeners } from 'node:events';
import { expect, test } from '@jest/globals';
import { deadline } from '../../src/platform/deadline.ts';

const never = new AbortController();

test('work that takes too long is told so', async () => {
  const { signal } = deadline(1, never.signal);
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
});

test('work ends with what it is part of, and for its reason', () => {
  const parent = new AbortController();
  const { signal } = deadline(60_000, parent.signal);
  parent.abort(new Error('The worker stops'));
  expect(signal.reason).toEqual(new Error('The worker stops'));
  expect(deadline(60_000, parent.signal).signal.reason).toEqual(new Error('The worker stops'));
});

test('what ended in time is forgotten: nothing waits for its deadline, and its parent does not know it', async () => {
  const parent = new AbortController();
  const { signal, callOff } = deadline(1, parent.signal);
  expect(getEventListeners(parent.signal, 'abort')).toHaveLength(1);
  callOff();
  expect(getEventListeners(parent.signal, 'abort')).toHaveLength(0);
  await new Promise((resolve) => setTimeout(resolve, 5));
  parent.abort();
  expect(signal.aborted).toBe(false);
});

test('what did not end in time is unknown to its parent too', async () => {
  const parent = new AbortController();
  const { signal } = deadline(1, parent.signal);
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  expect(getEventListeners(parent.signal, 'abort')).toHaveLength(0);
});
