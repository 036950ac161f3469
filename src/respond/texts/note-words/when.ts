/** A day with the words around it, or nothing where it is not known. */
export const when = (before: string, day: string | null, after = ''): string =>
  day === null ? '' : `${before}${day}${after}`;
