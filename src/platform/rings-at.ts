/**
 * Whether a webhook's target is ours: path `/webhooks/<helpdesk>`, and, where we know our address, that address. A proxy
 * may put us under a path of its own.
 * @param publicUrl `PUBLIC_URL`; `null`: unknown
 */
export function ringsAt(target: string, helpdesk: string, publicUrl: string | null): boolean {
  const path = `/webhooks/${helpdesk}`;
  const url = URL.parse(target.trim());
  if (url === null) return false;
  const { origin, pathname } = url;
  const own = pathname.replace(/\/+$/, '');
  if (publicUrl === null) return own.endsWith(path);
  const home = new URL(publicUrl);
  return origin === home.origin && own === `${home.pathname.replace(/\/+$/, '')}${path}`;
}
