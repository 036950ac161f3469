import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  nameVariants,
  quotableNumbers,
} from '../../../src/integrations/order-sources/shopify/order-numbers.ts';
import {
  searchByAddress,
  searchByNumber,
} from '../../../src/integrations/order-sources/shopify/search-query.ts';
import { parseSearch, type SearchTree } from '../../../src/sandbox/shopify/search-language.ts';

const NOW = Date.parse('2026-11-18T15:00:00Z');

/** Filters a search really asks for, as Shopify would read it. */
function filtersOf(tree: SearchTree): string[] {
  switch (tree.kind) {
    case 'and':
    case 'or':
      return tree.parts.flatMap(filtersOf);
    case 'not':
      return ['NOT', ...filtersOf(tree.part)];
    case 'all':
      return ['everything'];
    case 'term':
      return [tree.field ?? 'free text'];
  }
}

const asksFor = (search: string | null): string[] => (search === null ? [] : filtersOf(parseSearch(search)));

describe('what is asked of Shopify’s search', () => {
  it('spells a number in every way the shop may print it', () => {
    expect(searchByNumber(['1001'], { prefix: 'EN-', suffix: '' })).toBe(
      "name:'#1001' OR name:'1001' OR name:'EN-1001'",
    );
    expect(nameVariants('EN1001', null)).toEqual(['#EN1001', 'EN1001', '#EN-1001', 'EN-1001']);
  });

  it('looks for a confirmation number as such', () => {
    expect(searchByNumber(['QX7LM2K9P'], null)).toContain("confirmation_number:'QX7LM2K9P'");
    expect(searchByNumber(['123456789'], null)).not.toContain('confirmation_number');
  });

  it('looks for three numbers at most, and for nothing where nothing can be one', () => {
    const asked = searchByNumber(['1001', '1002', '1003', '1004'], null) ?? '';
    expect(asked).toContain('1003');
    expect(asked).not.toContain('1004');
    expect(searchByNumber(['ORDER', '', "1001' OR status:any"], null)).toBeNull();
  });

  it('asks for an address’s orders of the last 90 days of the business clock', () => {
    expect(searchByAddress(' Robin.Vale+shop@Example.com ', NOW)).toBe(
      "email:'robin.vale+shop@example.com' processed_at:>='2026-08-20T15:00:00Z'",
    );
    expect(searchByAddress("o'neil@example.com", NOW)).toContain(String.raw`email:'o\'neil@example.com'`);
  });

  it.each([
    '',
    'robin',
    'robin@example',
    'a@b.c OR status:any',
    "x'@example.com OR name:*",
    'a@exa mple.com',
    null,
  ])('does not look for what is no address: %j', (address) => {
    expect(searchByAddress(address, NOW)).toBeNull();
  });

  it('lets no text of a ticket add a filter or widen the search', () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom(
        "1001' OR status:any OR name:'",
        '1001) OR (1',
        '1001 OR *',
        String.raw`1001\' OR email:*`,
        '-1',
      ),
      fc.tuple(fc.integer(), fc.string({ maxLength: 8 })).map(([number, text]) => `${number}${text}`),
    );
    const harmless = fc.property(hostile, fc.array(hostile, { maxLength: 4 }), (text, numbers) => {
      const byNumber = asksFor(searchByNumber(numbers, { prefix: '#', suffix: '' }));
      const byAddress = asksFor(searchByAddress(text.includes('@') ? text : `${text}@example.com`, NOW));
      return (
        byNumber.every((filter) => filter === 'name' || filter === 'confirmation_number') &&
        ['', 'email,processed_at'].includes(byAddress.join(','))
      );
    });
    expect(() => fc.assert(harmless, { numRuns: 1_000 })).not.toThrow();
  });
});

describe('what a customer may quote for an order', () => {
  const numbers = (
    name: string,
    number: number,
    format: { prefix: string; suffix: string } | null = null,
  ): string[] => quotableNumbers({ name, number, confirmationNumber: null }, format);

  it.each([
    ['#1001', 1001],
    ['EN1001', 1001],
    ['EN-1001', 1001],
    ['＃１００１', 1001],
  ])('%s may be called by its bare number', (name, number) => {
    expect(numbers(name, number)).toContain('1001');
  });

  it.each([
    ['#1001-A', 1001],
    ['#10010', 10010],
    ['#1001-2', 1001],
    ['10-01', 1001],
  ])('%s is not 1001', (name, number) => {
    expect(numbers(name, number)).not.toContain('1001');
  });

  it('1001-A is 1001 where the shop prints every order so', () => {
    expect(numbers('1001-A', 1001, { prefix: '', suffix: '-A' })).toEqual(['1001-A', '1001A', '1001']);
  });
});
