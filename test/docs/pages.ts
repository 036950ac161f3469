import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Every page a reader may come upon: at the root, under `docs/`, beside a plug-in, beside fixtures. */
export const PAGES: readonly string[] = globSync(['*.md', '{docs,src,fixtures}/**/*.md'], {
  cwd: ROOT,
}).toSorted();

/** The pages written for shop owners and operators; the others may speak a vendor's language. */
export const GUIDES = PAGES.filter((page) => /^(?:[A-Z]+\.md|docs\/[^/]+\.md)$/.test(page));

export const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** Everything a pattern's first group finds on these pages, with the page it stands on. */
export function mentions(pages: readonly string[], pattern: RegExp): readonly (readonly [string, string])[] {
  return pages.flatMap((page) =>
    [...textOf(page).matchAll(pattern)].map((match) => [match[1] ?? match[0], page] as const),
  );
}
