/** Whether a feature, by its hash, is one that training has learnt something about. */
export type Knows = (hash: number) => boolean;

/** For whoever wants every feature. */
export const KNOWS_ALL: Knows = () => true;

/** Ten bits and seven probes a feature: one strange feature in a hundred is taken for a known one, none the other way round. */
const BITS_EACH = 10;
const PROBES = 7;

/** A set of hashes as a Bloom filter: a million features in a megabyte, which as a list would be four. */
export function filterOf(hashes: readonly number[]): Uint8Array {
  const filter = new Uint8Array(Math.max(1, Math.ceil((hashes.length * BITS_EACH) / 8)));
  for (const hash of hashes) {
    for (let probe = 0; probe < PROBES; probe += 1) {
      const bit = bitOf(hash, probe, filter);
      filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return filter;
}

export function knowsBy(filter: Uint8Array): Knows {
  return (hash) => {
    for (let probe = 0; probe < PROBES; probe += 1) {
      const bit = bitOf(hash, probe, filter);
      if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  };
}

/** Double hashing; the second hash is the first one stirred, and odd. */
function bitOf(hash: number, probe: number, filter: Uint8Array): number {
  const other = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) | 1;
  return ((hash + Math.imul(probe, other)) >>> 0) % (filter.length * 8);
}
