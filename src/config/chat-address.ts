const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** Names that mean something only inside a network, and every address in figures however it is spelt; a dot ends none. */
const INSIDE =
  /^[^.]+$|\.$|\.(?:local|localhost|internal|lan|home|corp|intranet|arpa)$|^\[|^\d+(?:\.\d+){3}$/;

/**
 * Whether a line may be sent to this address: https on a public name, or plain http on this machine. A name in front of
 * `@` and a fragment belong to no webhook. What counts is what `URL` makes of it, so that no spelling of an address in
 * figures goes by.
 */
export function isChatAddress(text: string): boolean {
  const url = URL.parse(text.trim());
  if (url === null || url.username !== '' || url.password !== '' || url.hash !== '') return false;
  if (url.protocol === 'http:') return LOOPBACK.includes(url.hostname);
  return url.protocol === 'https:' && !INSIDE.test(url.hostname);
}
