/** JSON as PostgreSQL takes it: vendors' texts may hold NUL and halves of characters, and `jsonb` refuses both. */
export function storableJson(value: object): string {
  return JSON.stringify(value, (_key, field: unknown) =>
    typeof field === 'string' ? field.replaceAll('\u0000', '').toWellFormed() : field,
  );
}
