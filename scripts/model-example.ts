import { prepare, requestFor } from '../src/integrations/models/openai/request.ts';
import { USUAL_MODEL } from '../src/integrations/models/openai/settings.ts';
import { readPolicy } from '../src/policy/read-policy.ts';
import type { Model } from '../src/ports/model.ts';
import { readAgain } from '../src/run/read-again.ts';
import { priced } from '../src/ticket/model-usage.ts';
import { builtInModel } from '../src/understand/classifier/built-in-model.ts';
import { understand } from '../src/understand/understand.ts';
import { aMessage, aTicket } from '../test/support/a-ticket.ts';

/** A message as full of what is personal as customers make them. */
const MESSAGE = `Hi Thomas,
so has my jacket set off on its journey yet? It is order #90817, tracking 1ZW0A2230398765431.
Call me on +49 170 5550147 or write to mara@quillford.example. I live at Kastanienallee 417, 10115 Berlin.
Kind regards, Mara Quillford`;

/** What `docs/model.md` shows: a message, and the request that is made of it. */
export interface ModelExample {
  readonly message: string;
  /** JSON, with the fixed parts named instead of told. */
  readonly request: string;
}

/** Made by the code that asks a model, so that the documentation cannot promise what is not so. */
export async function modelExample(): Promise<ModelExample> {
  const classifier = builtInModel();
  const policy = readPolicy({});
  const ticket = aTicket({
    requester: { name: 'Mara Quillford', address: 'mara@quillford.example' },
    messages: [aMessage({ text: MESSAGE, from: 'mara@quillford.example' })],
  });
  const understanding = understand(ticket, { model: classifier, ownAddresses: [], formSenders: [] });
  const sent: string[] = [];
  const ask: Model['ask'] = async (question, context) => {
    sent.push(shown(requestFor(prepare(question), USUAL_MODEL, new Set())));
    const usage = priced({ inputTokens: 0, outputTokens: 0, cachedTokens: 0 }, context.policy.price);
    return { kind: 'none', why: 'off', usage, ms: 0 };
  };
  const context = { signal: new AbortController().signal, record: (): void => undefined };
  await readAgain({ ticket, understanding, policy, at: ticket.createdAt, classifier }, context, { ask });
  return { message: MESSAGE, request: sent[0] ?? '' };
}

function shown({ messages, response_format, ...rest }: ReturnType<typeof requestFor>): string {
  const said = messages.map(({ role, content }) => ({
    role,
    content: role === 'system' ? 'src/model/reading/reading-instructions.ts' : content,
  }));
  const { name, strict } = response_format.json_schema;
  const schema = 'src/model/reading/reading-shape.ts';
  const format = { ...response_format, json_schema: { name, strict, schema } };
  return JSON.stringify({ ...rest, messages: said, response_format: format }, null, 2);
}
