import { createSecretKey } from 'node:crypto';
import { domainOf, foldAddress } from '../ticket/address.ts';
import { keyedHash } from './data-key.ts';

/** What is kept of an e-mail address: keyed hashes, useless without the data key. */
export interface AddressHashes {
  /** Of the address, under the key that signs; of a sealed one, what it was sealed with. */
  readonly sign: (address: string) => string;
  /** The address as it may lie in a stored draft: its hash, in a form `sign` takes for the address itself. */
  readonly seal: (address: string) => string;
  /** Of the address under every key, to find what was signed before a rotation. */
  readonly all: (address: string) => readonly string[];
  readonly signDomain: (address: string) => string;
  readonly allDomain: (address: string) => readonly string[];
  /** Of what somebody wrote. Kept for a day, so words signed before a rotation need not be found. */
  readonly signWords: (words: string) => string;
}

/** No mailbox looks like this: there is no `@` in it. */
const SEAL = /^hash:([0-9a-f]{64})$/;

/** @param dataKeys first signs, all match */
export function addressHashes(dataKeys: readonly Buffer[]): AddressHashes {
  const keys = dataKeys.map((key) => createSecretKey(key));
  const all = (kind: string, value: string): readonly string[] =>
    keys.map((key) => keyedHash(key, `${kind}|${value}`));
  const first = (hashes: readonly string[]): string => hashes[0] ?? '';
  const sign = (address: string): string =>
    SEAL.exec(address)?.[1] ?? first(all('address', foldAddress(address)));
  return {
    sign,
    seal: (address) => `hash:${sign(address)}`,
    all: (address) => all('address', foldAddress(address)),
    signDomain: (address) => first(all('domain', domainOf(address))),
    allDomain: (address) => all('domain', domainOf(address)),
    signWords: (words) => first(all('words', words)),
  };
}
