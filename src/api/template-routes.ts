import { type Request, type Response, Router } from 'express';
import type { PolicyStore } from '../ports/policy-store.ts';
import type { TemplateStore, TemplateVersion, TextId } from '../ports/template-store.ts';
import { HOW_TO_SAY_IT, type TextCatalogue, type TextVerdict } from '../ports/text-catalogue.ts';
import { TextChange } from './documents.ts';
import { faultsOf } from './faults-of.ts';
import { expectedVersion } from './if-match.ts';
import { sendProblem } from './problem.ts';

/** Whoever holds the token acts as owner (contract 3). */
const BY = 'api';

interface TemplateParts {
  readonly templates: TemplateStore;
  readonly texts: TextCatalogue;
  /** Of whose shop a text speaks while it is tried. */
  readonly policies: PolicyStore;
}

/** `GET /templates`; `GET`, `PUT` and `DELETE /templates/{language}/{name}` with ETag. */
export function templateRoutes(parts: TemplateParts): Router {
  const { templates, texts } = parts;
  const router = Router();
  router.get('/templates', async (_request, response) => {
    const stored = await templates.current();
    const items = texts.texts.map((text) => ({ ...text, ...stateOf(newestOf(stored, text)) }));
    response.json({ items });
  });
  router.get('/templates/:language/:name', async (request, response) => {
    const text = textOf(request);
    if (!isKnown(text, texts, response)) return;
    sendText(response, text, newestOf(await templates.current(), text), { texts });
  });
  router.put('/templates/:language/:name', async (request, response) => {
    const change = TextChange.safeParse(request.body);
    const text = textOf(request);
    if (!isKnown(text, texts, response)) return;
    if (!change.success) {
      sendProblem(response, {
        status: 400,
        title: 'The body was refused',
        faults: faultsOf(change.error),
      });
      return;
    }
    await replace(request, response, text, { ...change.data, parts });
  });
  router.delete('/templates/:language/:name', async (request, response) => {
    const text = textOf(request);
    if (!isKnown(text, texts, response)) return;
    await replace(request, response, text, {
      source: null,
      reason: 'back to the built-in text',
      acceptOwnClaims: true,
      parts,
    });
  });
  return router;
}

/** What shall be in force. */
interface Change {
  readonly source: string | null;
  readonly reason: string;
  readonly acceptOwnClaims: boolean;
  readonly parts: TemplateParts;
}

const NOTHING_SAID: TextVerdict = { problems: [], doubts: [] };

const ANSWER_FOR_IT = `To have it stored, ${HOW_TO_SAY_IT}, or send acceptOwnClaims: true if each of these sentences is true of every order`;

async function replace(
  request: Request,
  response: Response,
  text: TextId,
  { source, reason, acceptOwnClaims, parts }: Change,
): Promise<void> {
  const { templates, texts, policies } = parts;
  const expected = expectedVersion(request, response, 'text');
  if (expected === null) return;
  const { policy } = await policies.current();
  const { problems, doubts } = source === null ? NOTHING_SAID : texts.judge(text, source, policy);
  const faults = acceptOwnClaims ? problems : [...problems, ...doubts];
  if (faults.length > 0) {
    const detail = problems.length > 0 ? 'Change what the faults name' : ANSWER_FOR_IT;
    sendProblem(response, { status: 422, title: 'The text was refused', detail, faults });
    return;
  }
  const accepted = doubts.length > 0 ? `, ${doubts.length} own claims accepted` : '';
  const saved = await templates.save({ ...text, source, expected, by: BY, reason: `${reason}${accepted}` });
  if (saved === 'conflict') {
    const title = 'Somebody changed the text meanwhile';
    sendProblem(response, { status: 412, title, detail: 'Read it again first' });
  } else sendText(response, text, saved, { texts, answeredFor: doubts });
}

function sendText(
  response: Response,
  text: TextId,
  stored: TemplateVersion | null,
  { texts, answeredFor = [] }: { readonly texts: TextCatalogue; readonly answeredFor?: readonly string[] },
): void {
  const builtIn = texts.source(text) ?? '';
  const state = stateOf(stored);
  response.set('etag', `"${state.version}"`).json({
    ...text,
    ...state,
    source: stored?.source ?? builtIn,
    builtIn,
    ...(answeredFor.length > 0 ? { answeredFor } : {}),
  });
}

function isKnown(text: TextId, texts: TextCatalogue, response: Response): boolean {
  if (texts.source(text) !== null) return true;
  const detail = 'GET /api/templates lists every text there is';
  sendProblem(response, { status: 404, title: 'Unknown text', detail });
  return false;
}

const stateOf = (stored: TemplateVersion | null): { version: number; overridden: boolean } => ({
  version: stored?.version ?? 0,
  overridden: (stored?.source ?? null) !== null,
});

const newestOf = (stored: readonly TemplateVersion[], { language, name }: TextId): TemplateVersion | null =>
  stored.find((version) => version.language === language && version.name === name) ?? null;

const textOf = ({ params }: Request): TextId => ({
  language: String(params['language']),
  name: String(params['name']),
});
