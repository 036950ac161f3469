import type { StandInAnswer } from '../stand-in-server.ts';

/** What a route gives back; the name of the operation is added by the router. */
export type Given = Omit<StandInAnswer, 'operation'>;

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Given => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});

/** The first of the vendor's four error envelopes. */
export const notFound = (error: 'RecordNotFound' | 'InvalidEndpoint' = 'RecordNotFound'): Given =>
  json(404, { error, description: 'Not found' });

/** The second: validation, one list per attribute. */
export const recordInvalid = (
  attribute: string,
  details: { readonly description: string; readonly error?: string; readonly ticket_field_id?: number },
): Given =>
  json(422, {
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: { [attribute]: [details] },
  });

/** The third: title and message. */
export const titled = (status: 400 | 403, title: string, message: string): Given =>
  json(status, { error: { title, message } });

/** The fourth: a list of errors, used by the newer endpoints. */
export const listed = (status: number, code: string, detail: string): Given =>
  json(status, { errors: [{ code, title: code, detail }] });

export const unauthenticated = (): Given => json(401, { error: "Couldn't authenticate you" });

export const updateConflict = (): Given =>
  json(409, {
    error: 'UpdateConflict',
    description: 'Safe Update prevented the update due to outdated ticket data. Please fetch the latest.',
  });
