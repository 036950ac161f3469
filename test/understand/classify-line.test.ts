import { describe, expect, test } from '@jest/globals';
import { classifyLine } from '../../src/understand/classify-line.ts';
import { MODEL } from './model.ts';

describe('a line of the command `classify`', () => {
  test('comes out with exactly the contract’s fields', () => {
    const line = classifyLine(
      {
        id: '7',
        subject: 'Order 1001',
        text: 'Where is it? UPS 1Z5R89390357567127\n\nOn 3 Mar 2025 Acme <a@acme.example> wrote:\n> #7777',
      },
      MODEL,
    );
    expect(line).toEqual({
      id: '7',
      intent: 'order_status',
      confidence: expect.any(Number),
      intents: expect.arrayContaining([{ intent: 'order_status', confidence: expect.any(Number) }]),
      wismo: true,
      language: 'en',
      orderNumbers: ['1001'],
      trackingNumbers: ['1Z5R89390357567127'],
      automatic: null,
      message: 'Where is it? UPS 1Z5R89390357567127',
    });
  });

  test('html is read as html', () => {
    const line = classifyLine(
      {
        id: '1',
        text: '<p>Where is my order &#35;1001?</p><p hidden>refund me now please</p>',
      },
      MODEL,
    );
    expect(line).toMatchObject({ message: 'Where is my order #1001?', orderNumbers: ['1001'], wismo: true });
  });

  test('a mistyped tracking number is not printed', () => {
    const line = classifyLine({ id: '1', text: 'Where is my parcel, UPS 1Z5R89390357567128?' }, MODEL);
    expect(line.trackingNumbers).toEqual([]);
  });

  test('a vacation mail says so', () => {
    expect(
      classifyLine({ id: '1', subject: 'Automatic reply: Hello', text: 'I am away.' }, MODEL).automatic,
    ).toBe('auto_reply');
  });

  test('an unknown language is not guessed at', () => {
    const line = classifyLine({ id: '1', text: 'Missä minun tilaukseni on? Tilaus 1001' }, MODEL);
    expect(line.language).toBe('fi');
    expect(line.confidence).toBeLessThan(0.85);
  });
});
