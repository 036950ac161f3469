/** What is known, one after the other. */
export const sentence = (parts: readonly (string | null)[]): string =>
  oneStop(`${parts.filter((part) => part !== null).join('; ')}.`);

/** Some languages end a short day with a full stop of its own: "Fr., 20. Nov." ends a sentence as it is. */
export const oneStop = (text: string): string => text.replace(/\.\.(?!\.)/g, '.');
