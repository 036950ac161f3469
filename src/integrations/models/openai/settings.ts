import { z } from 'zod';
import type { Setting } from '../../../ports/plug-in.ts';
import { ADDRESS_ADVICE, addressOf } from './base-url.ts';

/**
 * A small model that takes a strict schema and need not think. OpenAI names it as the successor of `gpt-4.1-mini`, which ends
 * on 2027-01-14 (https://developers.openai.com/api/docs/deprecations, seen 2026-11-22).
 */
export const USUAL_MODEL = 'gpt-6-luna';

export const OPENAI_SETTINGS: readonly Setting[] = [
  {
    variable: 'OPENAI_API_KEY',
    about:
      'API key of a language model that may help with reading and wording; nothing is asked before the policy’s model section allows it. A local server without keys: any word',
    example: 'sk-example',
    secret: true,
  },
  {
    variable: 'OPENAI_BASE_URL',
    about:
      'address of a compatible server (vLLM, Ollama, Azure) in place of https://api.openai.com/v1; plain http on loopback only',
    example: 'http://127.0.0.1:11434/v1',
    secret: false,
  },
  {
    variable: 'OPENAI_MODEL',
    about: `model to ask, as the server names it; unset: ${USUAL_MODEL}`,
    example: USUAL_MODEL,
    secret: false,
  },
];

/** A key goes into a header: a pasted line break would break every request with an obscure error. */
const ONE_WORD = /^[\x21-\x7e]+$/;

const Address = z.string().transform((text, context) => {
  const address = addressOf(text);
  if (address === null) context.addIssue(ADDRESS_ADVICE);
  return address ?? z.NEVER;
});

/** What the environment says about the model. */
export const OpenaiSettings = z.object({
  OPENAI_API_KEY: z
    .string('is missing; copy it from the account, or set any word for a local server without keys')
    .trim()
    .regex(ONE_WORD, 'must be one word, without spaces or line breaks'),
  OPENAI_BASE_URL: Address.prefault('https://api.openai.com/v1'),
  OPENAI_MODEL: z
    .string()
    .trim()
    .max(200, 'is longer than a name')
    .regex(ONE_WORD, 'must be one word, without spaces or line breaks')
    .default(USUAL_MODEL),
});
export type OpenaiSettings = z.output<typeof OpenaiSettings>;
