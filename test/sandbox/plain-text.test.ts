import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../src/sandbox/pages/plain-text.ts';

describe('what the inbox page shows of a mail', () => {
  it('shows where a link goes instead of its whole address', () => {
    const html = '<p><a href="https://track.example.com/djE6dHJrXzE">UPS tracking for 1Z9</a></p>';
    expect(plainText(html)).toBe('UPS tracking for 1Z9 (track.example.com)');
  });

  it('shows an address that somebody wrote out once', () => {
    expect(plainText('<a href="https://shop.example/a">https://shop.example/a</a>')).toBe(
      'https://shop.example/a',
    );
  });

  it.each(['not an address', 'mailto:team@acme.example', ''])('shows the words of a link to “%s”', (href) => {
    expect(plainText(`<a href="${href}">write to us</a>`)).toBe('write to us');
  });

  it('shows words where a customer wrote markup', () => {
    expect(plainText('<script>alert(1)</script><p>Where is it?</p><img src="x" alt="logo">')).toBe(
      'Where is it?',
    );
  });
});
