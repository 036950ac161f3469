import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ServerMood } from '../../contracts/model/model.contract.ts';

/** One request as it arrived. */
export interface Arrived {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
}

/** Answers to more than the moods: decides itself, or leaves it to them. */
export type Judge = (arrived: Arrived) => {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
} | null;

/** A server that speaks chat completions as far as these tests need; `src/sandbox/openai` is the real stand-in. */
export interface OpenaiServer {
  readonly origin: string;
  readonly arrived: Arrived[];
  readonly tell: (...moods: readonly ServerMood[]) => void;
  readonly stop: () => Promise<void>;
}

export async function startOpenaiServer(judge: Judge = () => null): Promise<OpenaiServer> {
  const arrived: Arrived[] = [];
  let moods: readonly ServerMood[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const one = {
        url: request.url ?? '',
        headers: request.headers,
        body: JSON.parse(body) as Arrived['body'],
      };
      arrived.push(one);
      const judged = judge(one);
      if (judged !== null) return json(response, judged.status, judged.body, judged.headers);
      const [mood = { kind: 'fails', status: 500 } as const] = moods;
      if (moods.length > 1) moods = moods.slice(1);
      return answer(response, mood);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    arrived,
    tell: (...told) => {
      moods = told;
    },
    stop: () => stop(server),
  };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => {
    server.close(() => closed());
  });
}

function json(response: ServerResponse, status: number, body: object, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function answer(response: ServerResponse, mood: ServerMood): void {
  switch (mood.kind) {
    case 'says':
      return json(response, 200, completion({ content: JSON.stringify(mood.value) }));
    case 'says text':
      return json(response, 200, completion({ content: mood.text }));
    case 'refuses':
      return json(response, 200, completion({ content: null, refusal: 'I cannot help with that.' }));
    case 'runs out of tokens':
      return json(response, 200, completion({ content: '{"intent":"ord' }, 'length'));
    case 'fails':
      return json(
        response,
        mood.status,
        { error: { message: 'No.', type: 'error', code: null, param: null } },
        mood.retryAfter === undefined ? {} : { 'retry-after': mood.retryAfter },
      );
    case 'cuts the line':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"id":', () => response.destroy());
      return undefined;
    case 'hangs':
      return undefined;
    case 'sends ten megabytes':
      return json(response, 200, completion({ content: 'x'.repeat(10_000_000) }));
    case 'sends a page':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome to the proxy</html>');
      return undefined;
    case 'sends us elsewhere':
      response.writeHead(307, { location: '/elsewhere' }).end();
      return undefined;
  }
}

/** In the shape of a recorded answer (`fixtures/openai/completion.json`). */
export function completion(
  message: { readonly content: string | null; readonly refusal?: string },
  finish = 'stop',
): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_795_000_000,
    model: 'gpt-4.1-mini-2026-01-01',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', refusal: null, ...message },
        logprobs: null,
        finish_reason: finish,
      },
    ],
    usage: {
      prompt_tokens: 210,
      completion_tokens: 24,
      total_tokens: 234,
      prompt_tokens_details: { cached_tokens: 64 },
    },
  };
}
