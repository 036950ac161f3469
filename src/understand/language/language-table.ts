import { z } from 'zod';

/**
 * How often parts of words occur in each language, as flat as the file it is read from: as objects the same table is
 * fifty times the memory.
 */
export interface LanguageTable {
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  /** Everything between words; an apostrophe behind a letter belongs to its word. */
  readonly separators: RegExp;
  /** Bytes of UTF-8, as characters, that the table does not tell apart from a space. */
  readonly blanks: RegExp;
  /** Where the parts of each kind (`partOf`) begin in `keys`, and where the last kind ends. */
  readonly kinds: readonly number[];
  /** The four bytes of each part, in rising order within its kind. */
  readonly keys: Uint32Array;
  /** Where what is known of each part begins in `owners` and `weights`, and where the last one's ends. */
  readonly starts: Uint32Array;
  /** Place in `languages`. */
  readonly owners: Uint8Array;
  readonly weights: Uint8Array;
}

/** A part of a word as the table knows it. */
export interface WordPart {
  /** 1: the word ends with it; 2: the word begins with it; 3: it is the whole word; 0: it stands within. */
  readonly kind: number;
  readonly key: number;
}

const LONGEST = 4;
const KINDS = 4;

/**
 * @param part at most four bytes (a character each), a space before them where the word begins and after them where it
 * ends
 * @returns `null` for what no table holds
 */
export function partOf(part: string): WordPart | null {
  const [begins, ends] = [part.startsWith(' '), part.endsWith(' ')];
  const first = begins ? 1 : 0;
  const length = part.length - first - (ends ? 1 : 0);
  if (length < 1 || length > LONGEST) return null;
  let key = 0;
  for (let at = 0; at < LONGEST; at += 1) key = key * 256 + (at < length ? part.charCodeAt(first + at) : 0);
  return { kind: (begins ? 2 : 0) + (ends ? 1 : 0), key };
}

const TableHead = z.object({
  source: z.string(),
  languages: z.array(z.string()),
  separators: z.string(),
  blanks: z.string(),
  kinds: z.array(z.number()).length(KINDS + 1),
  entries: z.number(),
});

/**
 * A table as a file: one line of JSON, the keys (four bytes each, the lowest first), how many languages know each of
 * them (a byte), these languages, their weights (a byte each).
 * @param source what it was made from, for whoever looks into the file
 */
export function writeTable(table: LanguageTable, source: string): Buffer {
  const { languages, kinds, keys, starts, owners, weights } = table;
  const [separators, blanks] = [table.separators.source, table.blanks.source];
  const head = { source, languages, separators, blanks, kinds, entries: owners.length };
  const body = Buffer.alloc(keys.length * 4);
  keys.forEach((key, place) => body.writeUInt32LE(key, place * 4));
  const counts = Uint8Array.from(keys, (_, place) => (starts[place + 1] ?? 0) - (starts[place] ?? 0));
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body, counts, owners, weights]);
}

/** @throws Error when the file is no table */
export function readTable(file: Buffer): LanguageTable {
  const end = file.indexOf('\n');
  const head = TableHead.parse(JSON.parse(file.toString('utf8', 0, Math.max(end, 0))));
  const { languages, kinds, entries } = head;
  const size = kinds.at(-1) ?? 0;
  const afterKeys = end + 1 + size * 4;
  const afterCounts = afterKeys + size;
  if (file.length !== afterCounts + entries * 2)
    throw new Error(`The language table has ${file.length} bytes; make it anew with "npm run languages"`);
  const keys = Uint32Array.from({ length: size }, (_, place) => file.readUInt32LE(end + 1 + place * 4));
  const starts = new Uint32Array(size + 1);
  for (let place = 0; place < size; place += 1)
    starts[place + 1] = (starts[place] ?? 0) + (file[afterKeys + place] ?? 0);
  return {
    languages,
    separators: new RegExp(head.separators, 'gu'),
    blanks: new RegExp(head.blanks, 'g'),
    kinds,
    keys,
    starts,
    owners: file.subarray(afterCounts, afterCounts + entries),
    weights: file.subarray(afterCounts + entries),
  };
}
