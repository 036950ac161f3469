/** Text as PostgreSQL takes it: what comes from outside may hold NUL and halves of characters. */
export const storableText = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

/** JSON as PostgreSQL takes it: `jsonb` refuses the same two, spelt as escapes. */
export function storableJson(value: object): string {
  return JSON.stringify(value, (_key, field: unknown) =>
    typeof field === 'string' ? storableText(field) : field,
  );
}
