/** Where EasyPost's own tracking pages live (recorded in every tracker). */
const HOST = 'track.easypost.com';

/** The tracking page, if it is EasyPost's. A link from an API goes into a customer's mail, so its host is checked. */
export function publicUrl(text: string | null): string | null {
  const url = URL.parse(text ?? '');
  if (url === null || url.protocol !== 'https:' || url.host !== HOST) return null;
  // `user@` in front of a host reads like the host itself.
  return url.username === '' && url.password === '' ? url.href : null;
}
