/** Made when it is first asked for, and once. A shop that writes English pays for no other language's phrases. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
