/**
 * The ticket that the one asked for has been merged into: since August 2023 everything under its path answers 301 (vendor's
 * changelog). `null`: it is something else. Nothing is followed: of the address only the id is taken.
 */
export function mergedTicket(status: number, path: string, location: string | null): string | null {
  if (status !== 301 || location === null || !/^\/tickets\/\d+(?:\/|$)/.test(path)) return null;
  return /\/api\/tickets\/([1-9]\d{0,17})(?:[/?]|$)/.exec(location)?.[1] ?? null;
}
