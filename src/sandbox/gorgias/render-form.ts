/** What a webhook template may name. */
export interface FormValues {
  readonly ticket: unknown;
  readonly message: unknown;
  readonly event: unknown;
}

/**
 * Fills `{{ticket.id}}` and the like. Every value becomes text, the way the vendor's template language prints it:
 * `True`, `False`, `None`, numbers without quotes around them (seen live, api page B1). An unknown name is empty.
 */
export function renderForm(
  form: Readonly<Record<string, string>>,
  values: FormValues,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(form).map(([key, template]) => [key, render(template, values)]));
}

function render(template: string, values: FormValues): string {
  return template.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, path: string) => printed(valueAt(values, path)));
}

function valueAt(values: unknown, path: string): unknown {
  let current: unknown = values;
  for (const name of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, name)) return undefined;
    current = new Map(Object.entries(current)).get(name);
  }
  return current;
}

function printed(value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
