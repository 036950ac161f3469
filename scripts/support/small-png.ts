import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;
const MOST_COLOURS = 256;

/**
 * The same picture with at most 256 colours, each channel in 16 steps: of written pages nobody sees the difference, and
 * the file is a third. Takes what Chromium makes: 8 bits a channel, no interlacing.
 */
export function smallPng(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(0);
  const [width, height, channels] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const pixels = unfiltered(inflateSync(packed), width * channels, channels);
  const palette = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const colour = [0, 1, 2].reduce(
      (sum, channel) => sum * 16 + Math.round((pixels[at * channels + channel] ?? 0) / 17),
      0,
    );
    if (!palette.has(colour) && palette.size < MOST_COLOURS) palette.set(colour, palette.size);
    rows[at + Math.floor(at / width) + 1] = palette.get(colour) ?? 0;
  }
  const colours = Buffer.from(
    [...palette.keys()].flatMap((key) => [(key >> 8) * 17, ((key >> 4) & 15) * 17, (key & 15) * 17]),
  );
  const head = Buffer.from(header);
  head[9] = 3;
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Undoes the filter that each line names in its first byte. */
function unfiltered(lines: Buffer, stride: number, step: number): Buffer {
  const height = lines.length / (stride + 1);
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const here = y * stride + x;
      const left = x < step ? 0 : (pixels[here - step] ?? 0);
      const up = y === 0 ? 0 : (pixels[here - stride] ?? 0);
      const corner = x < step || y === 0 ? 0 : (pixels[here - stride - step] ?? 0);
      pixels[here] = (lines[y * (stride + 1) + 1 + x] ?? 0) + guess(filter, left, up, corner);
    }
  }
  return pixels;
}

/** What a filter expects a byte to be, by its neighbours. */
function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
