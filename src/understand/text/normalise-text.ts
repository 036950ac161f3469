/** Longer texts are cut: nobody writes this much by hand, and what follows is a quote or an attack. */
const LONGEST = 40_000;

// Zero-width, bidirectional, soft-hyphen and variation characters: invisible, and good for nothing but hiding words.
const INVISIBLE = new RegExp(
  `[${[
    '\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E',
    '\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF9-\\uFFFD',
  ].join('')}]`,
  'gu',
);

// A flag emoji spells its region in tag characters after U+1F3F4; anywhere else they are smuggled text.
const FLAG_EMOJI = /\u{1F3F4}[\u{E0020}-\u{E007F}]{1,8}/gu;
const TAG_CHARACTERS = /[\u{E0000}-\u{E0FFF}]/gu;
// Control characters but for tab and line ends (\u0085 is one), and private use.
const CONTROL = /[^\P{Cc}\t\n\r\u0085]|\p{Co}/gu;
/** Colours and links of a terminal: nobody types them into a mail. */
const TERMINAL_CODE = /\p{Cc}(?:\[[\d;]*[A-Za-z]|\]8;)/u;
// Latin letters kept apart by something invisible: the word is there for a machine only, or broken up for it.
const SPLIT_WORD = /[A-Za-z](?:\u200B|\u200C|\u200D|\u2060|\u2061|\u2062|\u2063|\u2064|\uFEFF)(?=[A-Za-z])/g;
const SPLITS_BY_ACCIDENT = 5;
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;
const WIDE_SPACE = /[^\S\n]/g;

/** A text as every reader of this stage expects it. */
export interface NormalText {
  /** NFKC, `\n` line ends, plain spaces, nothing invisible, at most 40,000 characters. */
  readonly text: string;
  /** Characters were found that hide text from a person and not from a machine. */
  readonly smuggled: boolean;
}

/**
 * NFKC makes `＃１００１` into `#1001` and a no-break space into a space, so that every later pattern is written once.
 */
export function normaliseText(raw: string): NormalText {
  const visible = raw.slice(0, LONGEST).replace(FLAG_EMOJI, '\u{1F3F4}');
  const text = visible
    .replace(TAG_CHARACTERS, '')
    .normalize('NFKC')
    .replace(LINE_END, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(WIDE_SPACE, ' ')
    .slice(0, LONGEST);
  const smuggled =
    visible.search(TAG_CHARACTERS) >= 0 ||
    TERMINAL_CODE.test(visible) ||
    (visible.match(SPLIT_WORD)?.length ?? 0) > SPLITS_BY_ACCIDENT;
  return { text, smuggled };
}
