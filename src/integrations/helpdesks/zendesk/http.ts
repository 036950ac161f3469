import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import axios, { AxiosError, type AxiosInstance } from 'axios';
import { UpstreamUnavailable } from '../../../ports/errors.ts';
import { ZENDESK } from './id.ts';

/** A ticket page of 100 long mails stays far below this; more is not an answer but an attack. */
const LARGEST_ANSWER = 16 * 1_024 * 1_024;

/** The gate ends a request earlier; this one holds if a caller ever forgets the gate. */
const LAST_RESORT_TIMEOUT_MS = 30_000;

/** Connection errors after which the request has certainly not been received. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** An answer of any status, unread. */
export interface HttpAnswer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly text: string;
}

/** Sends one request. @throws UpstreamUnavailable when no whole answer came */
export type SendHttp = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>;

/**
 * HTTP to one account: no redirects (they would carry our credentials elsewhere), capped sizes, no proxy from the
 * environment, and every status is an answer: what it means is decided by us and not by a library.
 */
export function createHttp(): SendHttp {
  const instance = axios.create({
    timeout: LAST_RESORT_TIMEOUT_MS,
    maxRedirects: 0,
    maxContentLength: LARGEST_ANSWER,
    maxBodyLength: LARGEST_ANSWER,
    responseType: 'text',
    transformResponse: [],
    validateStatus: () => true,
    proxy: false,
    httpAgent: new HttpAgent({ keepAlive: true }),
    httpsAgent: new HttpsAgent({ keepAlive: true }),
  });
  return (request, signal) => send(instance, request, signal);
}

async function send(instance: AxiosInstance, request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
  try {
    const { url, method, headers, body } = request;
    const response = await instance.request<unknown>({ url, method, headers, data: body, signal });
    return {
      status: response.status,
      header: (name) => textOrNull(response.headers[name]),
      text: typeof response.data === 'string' ? response.data : '',
    };
  } catch (error) {
    throw unavailable(error);
  }
}

function unavailable(error: unknown): UpstreamUnavailable {
  const code = error instanceof AxiosError ? (error.code ?? '') : '';
  // The error itself is not kept: it holds the request with its credentials.
  return new UpstreamUnavailable(ZENDESK, {
    reached: NEVER_SENT.has(code) ? 'not_sent' : 'sent',
    cause: new Error(code === '' ? 'the connection failed' : code),
  });
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
