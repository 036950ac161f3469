import { readConfig } from '../config/read-config.ts';
import { systemClock } from '../platform/clock.ts';
import { createLogger } from '../platform/logger.ts';
import { createMetrics } from '../platform/metrics.ts';
import { createTools } from '../platform/tools.ts';
import type { Helpdesk } from '../ports/helpdesk.ts';
import type { RunContext } from '../ports/run-context.ts';
import { connect, PLUG_INS } from '../service/connections.ts';
import { CORPUS } from './corpus-folder.ts';
import { EXIT } from './exit-codes.ts';
import type { Finding } from './finding.ts';

/** Long enough for a vendor that has to be asked twice. */
const BUDGET_MS = 20_000;

/**
 * Asks every configured vendor whether credentials and rights are enough, and says what to do where they are not: there
 * it only reads. Compares `INTENT_MODEL` with the built-in model, and accepts it or not.
 * Exit 1: something is wrong; 2: no vendor is configured.
 */
export async function doctor(environment: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig({ ...environment, HOST: '127.0.0.1' }, PLUG_INS);
  const parts = { clock: systemClock(), logger: createLogger('silent'), metrics: createMetrics() };
  const { helpdesks, orders, carriers, model } = connect(config, createTools(parts));
  const context = { signal: AbortSignal.timeout(BUDGET_MS), record: () => undefined };
  const findings = await Promise.all([
    ...helpdesks.map((helpdesk) => examineHelpdesk(helpdesk, config.service.PUBLIC_URL ?? null, context)),
    ...[orders, ...carriers, model]
      .filter((one) => one !== null)
      .map(async (one) => examine(one.id, () => one.probe(context))),
  ]);
  const own = await examineOwnModel(config.service.INTENT_MODEL);
  for (const finding of [...findings, ...own]) print(lineFor(finding));
  const missing = [helpdesks.length === 0 ? 'a helpdesk' : null, orders === null ? 'a shop' : null].filter(
    (one) => one !== null,
  );
  for (const one of missing) print(`${one}: not configured; see docs/configuration.md`);
  if (findings.length === 0) process.exitCode = EXIT.usage;
  else if (missing.length > 0 || [...findings, ...own].some(({ advice }) => advice.length > 0))
    process.exitCode = EXIT.problem;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function examineOwnModel(file: string | undefined): Promise<readonly Finding[]> {
  if (file === undefined) return [];
  // Corpus and features load here, so that asking the vendors alone stays quick.
  const { examineModel } = await import('./examine-model.ts');
  const { readCorpus } = await import('../train/corpus.ts');
  const { builtInModel } = await import('../understand/classifier/built-in-model.ts');
  return [examineModel(file, { builtIn: builtInModel(), corpus: readCorpus(CORPUS), print })];
}

/**
 * Signing in proves the credentials; reading the macros proves the right to read something real. A webhook that does not
 * ring is a fault; a sweep that has to search, or a webhook that cannot be seen, is worth knowing.
 */
async function examineHelpdesk(
  helpdesk: Helpdesk,
  publicUrl: string | null,
  context: RunContext,
): Promise<Finding> {
  let good: string | null = null;
  const finding = await examine(helpdesk.id, async () => {
    const { role } = await helpdesk.connect(context);
    const macros = await helpdesk.macros(context);
    const hindrance = await helpdesk.sweepHindrance(context);
    const doorbell = await helpdesk.doorbell(publicUrl, context);
    const hidden = doorbell.kind === 'hidden' ? doorbell.advice : null;
    good = [`signed in as ${role}, ${macros.length} macros`, hindrance, hidden]
      .filter((one) => one !== null)
      .join('; ');
    return doorbell.kind === 'broken' ? [doorbell.advice] : [];
  });
  return { ...finding, good };
}

async function examine(about: string, ask: () => Promise<readonly string[]>): Promise<Finding> {
  try {
    return { about, good: null, advice: await ask() };
  } catch (error) {
    return {
      about,
      good: null,
      advice: [error instanceof Error ? error.message : 'it does not answer'],
    };
  }
}

function lineFor({ about, good, advice }: Finding): string {
  return advice.length === 0
    ? `${about}: well${good === null ? '' : `, ${good}`}`
    : `${about}: ${advice.join('; ')}`;
}
