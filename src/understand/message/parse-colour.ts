/** A colour as a mail's html names it. */
export type Colour = { readonly red: number; readonly green: number; readonly blue: number } | 'transparent';

const NAMED: Readonly<Record<string, string>> = {
  white: 'ffffff',
  snow: 'fffafa',
  ivory: 'fffff0',
  ghostwhite: 'f8f8ff',
  whitesmoke: 'f5f5f5',
  floralwhite: 'fffaf0',
  black: '000000',
  gray: '808080',
  grey: '808080',
  silver: 'c0c0c0',
  red: 'ff0000',
  green: '008000',
  blue: '0000ff',
  navy: '000080',
  yellow: 'ffff00',
};
const RGB = /^rgba?\((\d{1,3})[,\s]+(\d{1,3})[,\s]+(\d{1,3})(?:[,/\s]+([\d.]+)(%?))?\)/;
const HEX = /^#([\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\da-f])/;
/** Less than this much of a colour is not seen. */
const FAINTEST = 0.05;

/** @param value lower case, without spaces; `null` for what is not a plain colour (a picture, a gradient, a rare name) */
export function parseColour(value: string): Colour | null {
  if (value.startsWith('transparent')) return 'transparent';
  if (/^hsla?\([^,]+,[^,]+,100%/.test(value)) return fromHex('ffffff');
  const rgb = RGB.exec(value);
  if (rgb !== null) {
    const [, red, green, blue, opacity, percent] = rgb;
    const share = opacity === undefined ? 1 : Number(opacity) / (percent === '%' ? 100 : 1);
    if (share < FAINTEST) return 'transparent';
    return { red: Number(red), green: Number(green), blue: Number(blue) };
  }
  const hex = HEX.exec(value)?.[1] ?? NAMED[/^[a-z]+/.exec(value)?.[0] ?? ''];
  return hex === undefined ? null : fromHex(hex);
}

function fromHex(given: string): Colour {
  const hex = given.length < 6 ? given.replace(/./g, '$&$&') : given;
  if (hex.length === 8 && Number.parseInt(hex.slice(6), 16) / 255 < FAINTEST) return 'transparent';
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return { red: part(0), green: part(2), blue: part(4) };
}
