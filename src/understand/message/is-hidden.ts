import { type Colour, parseColour } from './parse-colour.ts';

/** What an element hands down to the words inside it. */
export interface Ink {
  /** `null`: nobody set it, so that it can be read. */
  readonly colour: Colour | null;
  /** The colour behind the words; `null`: a picture, or a colour nobody can tell. */
  readonly paper: Colour | null;
  readonly tiny: boolean;
}

/** Black on white, as every mail program begins. */
export const PLAIN_INK: Ink = { colour: null, paper: { red: 255, green: 255, blue: 255 }, tiny: false };

type Attributes = Readonly<Record<string, string>>;

const NO_SIZE = '(?:max-)?(?:height|width):0(?:px|pt|em|%)?(?![.\\d])';
const GONE = new RegExp(
  `(?:^|;)(?:${[
    'display:none',
    'visibility:(?:hidden|collapse)',
    'content-visibility:hidden',
    'mso-hide:all',
    'opacity:0(?:\\.0\\d*)?%?(?![.\\d])',
    `${NO_SIZE}[^]*overflow:hidden`,
    `overflow:hidden[^]*;${NO_SIZE}`,
    `overflow:hidden;${NO_SIZE}`,
    'max-height:0(?:px)?(?![.\\d])',
    'text-indent:-\\d{3,}',
    '(?:left|top|right|bottom):-\\d{3,}',
    'margin(?:-left|-top)?:-\\d{4,}',
    'clip:rect\\(0',
    'clip-path:(?:inset\\((?:50|100)%|circle\\(0)',
    'transform:(?:scale[xy]?\\(0(?![.\\d])|translate[xy]?\\(-\\d{4,})',
  ].join('|')})`,
);
const FONT_SIZE = /(?:^|;)(?:font-size:|font:[^;]*?)(\d*\.?\d+)(px|pt|em|rem|%)?(?=[;/!\s]|$)/;
const COLOUR = /(?:^|;)color:([^;]+)/;
const FILL = /(?:^|;)(?:-webkit-text-fill-color):([^;]+)/;
const PAPER = /(?:^|;)background(?:-color)?:([^;]+)/;

/** Colours this near cannot be told apart; `snow` on white is five away. */
const SAME = 12;

/** Whether an element is taken off the page with all that is in it: not displayed, of no size, or moved outside. */
export function isGone(attributes: Attributes): boolean {
  if ('hidden' in attributes) return true;
  const style = attributes['style'];
  return style !== undefined && GONE.test(compact(style));
}

/** The ink an element's own words have. Unlike `isGone`, an element inside may set another: newsletters do so. */
export function inkIn(attributes: Attributes, around: Ink): Ink {
  const { style, color, bgcolor, background } = attributes;
  if ((style ?? color ?? bgcolor ?? background) === undefined) return around;
  const styles = compact(style ?? '');
  const size = FONT_SIZE.exec(styles);
  const colour = FILL.exec(styles)?.[1] ?? COLOUR.exec(styles)?.[1] ?? compact(color ?? '');
  const paper = background === undefined ? (PAPER.exec(styles)?.[1] ?? compact(bgcolor ?? '')) : 'url(';
  return {
    colour: colour === '' || colour === 'inherit' ? around.colour : parseColour(colour),
    paper: paperOf(paper, around),
    tiny: size === null ? around.tiny : isTiny(Number(size[1]), size[2] ?? 'px'),
  };
}

/** Whether words in this ink cannot be seen: no size, or of the paper's colour. */
export function isUnseen({ colour, paper, tiny }: Ink): boolean {
  if (tiny) return true;
  if (colour === null) return false;
  if (colour === 'transparent') return true;
  if (paper === null || paper === 'transparent') return false;
  const apart = [colour.red - paper.red, colour.green - paper.green, colour.blue - paper.blue];
  return apart.every((distance) => Math.abs(distance) <= SAME);
}

function paperOf(value: string, around: Ink): Colour | null {
  if (value === '' || /^(?:none|inherit|initial|unset|transparent)/.test(value)) return around.paper;
  const colour = parseColour(value);
  return colour === 'transparent' ? around.paper : colour;
}

/** One pixel letters are as good as none; a share of the size around is small only when it is nearly nothing. */
function isTiny(size: number, unit: string): boolean {
  if (unit === 'px' || unit === 'pt') return size <= 1;
  return size <= (unit === '%' ? 5 : 0.05);
}

function compact(value: string): string {
  return value.slice(0, 2_000).toLowerCase().replace(/\s+/g, '').replaceAll('!important', '');
}
