import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { GUIDES, mentions, PAGES, ROOT, textOf } from './pages.ts';

/** As GitHub makes it: lower case, words and hyphens. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

function fault(target: string, page: string): string | null {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : relative(ROOT, join(ROOT, dirname(page), path));
  if (!existsSync(join(ROOT, file))) return `${page}: ${target} does not exist`;
  const isMissing = anchor !== undefined && !anchorsOf(file).includes(anchor);
  return isMissing ? `${page}: ${file} has no heading #${anchor}` : null;
}

describe('the documentation', () => {
  it('is all read by these tests', () => {
    expect(PAGES).toEqual(expect.arrayContaining(['README.md', 'docs/operating.md']));
    expect(PAGES.length).toBeGreaterThan(20);
    expect(GUIDES.length).toBeGreaterThan(10);
  });

  it('links to nothing that is not there', () => {
    const links = mentions(PAGES, /\]\(([^()\s]+)\)/g).filter(([target]) => !/^[a-z]+:/.test(target));
    expect(links.length).toBeGreaterThan(40);
    expect(links.map(([target, page]) => fault(target, page)).filter((found) => found !== null)).toEqual([]);
  });

  it('names no file of the project that is not there', () => {
    const files = mentions(PAGES, /`((?:src|test|docs|scripts|templates|fixtures|bin)\/[\w./-]*)`/g);
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter(([path]) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('has a page for everything under docs, reached from the README', () => {
    const seen = new Set(['README.md']);
    for (const page of seen) {
      for (const [target] of mentions([page], /\]\(([^()\s#]+\.md)[^()]*\)/g)) {
        if (!/^[a-z]+:/.test(target)) seen.add(relative(ROOT, join(ROOT, dirname(page), target)));
      }
    }
    const pages = PAGES.filter((page) => /^docs\/[^/]+\.md$/.test(page) && page !== 'docs/progress.md');
    expect(pages.filter((page) => !seen.has(page))).toEqual([]);
  });
});
