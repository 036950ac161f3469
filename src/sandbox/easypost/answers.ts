import type { StandInAnswer } from '../stand-in-server.ts';

/** JSON with the headers EasyPost sends along. */
export function json(
  operation: string,
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): StandInAnswer {
  return {
    status,
    operation,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

/** One entry of an error's `errors`: EasyPost writes objects for some failures and bare texts for others. */
export type FieldError = string | { readonly field: string; readonly message: string };

/** EasyPost's error envelope. */
export function failure(
  operation: string,
  status: number,
  error: { readonly code: string; readonly message: string; readonly errors?: readonly FieldError[] },
  headers: Readonly<Record<string, string>> = {},
): StandInAnswer {
  return json(operation, { error: { errors: [], ...error } }, status, headers);
}

export const notFound = (operation: string): StandInAnswer =>
  failure(operation, 404, { code: 'NOT_FOUND', message: 'The requested resource could not be found.' });

export const missing = (operation: string, field: string): StandInAnswer =>
  failure(operation, 422, {
    code: 'PARAMETER.REQUIRED',
    message: 'Missing required parameter.',
    errors: [{ field, message: 'cannot be blank' }],
  });
