import { describe, expect, it } from '@jest/globals';
import { isChatAddress } from '../../src/config/chat-address.ts';

describe('the address of a chat', () => {
  it.each([
    'https://hooks.slack.com/services/T000/B000/XXXX',
    'https://chat.example.com/hooks/abc?channel=support',
    'http://127.0.0.1:9000/hook',
    'http://localhost:9000/hook',
    'http://[::1]:9000/hook',
  ])('may be %s', (url) => {
    expect(isChatAddress(url)).toBe(true);
  });

  it.each([
    'http://hooks.slack.com/services/T000',
    'ftp://hooks.slack.com/x',
    'https://user@hooks.slack.com/x',
    'https://hooks.slack.com/x#y',
    'https://127.0.0.1/x',
    'https://10.0.0.8/x',
    'https://169.254.169.254/latest/meta-data',
    'https://2852039166/x',
    'https://0x7f.1/x',
    'https://[::1]/x',
    'https://[fd00::1]/x',
    'https://localhost/x',
    'https://localhost./x',
    'https://127.0.0.1./x',
    'https://redis./x',
    'https://router.lan./x',
    'https://redis/x',
    'https://metadata.google.internal/x',
    'https://printer.local/x',
    'not an address',
    '',
  ])('is not %s', (url) => {
    expect(isChatAddress(url)).toBe(false);
  });
});
