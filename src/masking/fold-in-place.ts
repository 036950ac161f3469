/** Each sign small and without its accents, so that `JOSÉ` is found as `jose`; every place stays what it was. */
export function foldInPlace(text: string): string {
  return text.replaceAll(/[^\p{ASCII}]|[A-Z]/gu, (sign) => {
    const bare = sign.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    return bare.length === sign.length ? bare : sign;
  });
}
