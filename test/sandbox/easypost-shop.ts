export type Json = Record<string, unknown> & { readonly id: string };
export type Answer = readonly [number, Json, Headers];

export const KEY = 'EZAKsandboxkey0001';

/** Requests to a stand-in as a shop would make them, without a client library between. */
export interface Shop {
  readonly call: (method: string, path: string, body?: unknown, key?: string) => Promise<Answer>;
  readonly create: (code: string, carrier?: string) => Promise<Answer>;
}

export function aShop(originOf: () => string): Shop {
  const call = async (method: string, path: string, body?: unknown, key = KEY): Promise<Answer> => {
    const authorization = `Basic ${Buffer.from(`${key}:`).toString('base64')}`;
    const answer = await fetch(`${originOf()}/v2${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return [answer.status, (await answer.json()) as Json, answer.headers];
  };
  const create: Shop['create'] = async (tracking_code, carrier) =>
    call('POST', '/trackers', { tracker: { tracking_code, ...(carrier === undefined ? {} : { carrier }) } });
  return { call, create };
}

/** Status and EasyPost's code of an error. */
export const errorOf = ([status, body]: Answer): [number, string] => [
  status,
  (body['error'] as { code: string }).code,
];
