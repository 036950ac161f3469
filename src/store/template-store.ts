import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { TemplateStore, TemplateVersion, TextId } from '../ports/template-store.ts';
import type { Clock } from '../ports/tools.ts';
import { appendAudit } from './audit.ts';
import type { Tables, TemplateVersionTable } from './tables.ts';

interface TemplateParts {
  readonly db: Kysely<Tables>;
  readonly clock: Clock;
}

type Change = Parameters<TemplateStore['save']>[0];

/** Versions of the texts that admins wrote, append-only, newest in force. */
const COLUMNS = ['language', 'name', 'version', 'source', 'changed_by', 'reason', 'at'] as const;

export function createTemplateStore(parts: TemplateParts): TemplateStore {
  return {
    current: async () => {
      const rows = await parts.db
        .selectFrom('template_version')
        .distinctOn(['language', 'name'])
        .select(COLUMNS)
        .orderBy('language')
        .orderBy('name')
        .orderBy('version', 'desc')
        .execute();
      return rows.map(versionFrom);
    },
    save: (change) => parts.db.transaction().execute((trx) => save(parts, trx, change)),
  };
}

async function save(
  { clock }: TemplateParts,
  trx: Transaction<Tables>,
  change: Change,
): Promise<TemplateVersion | 'conflict'> {
  // Readers go on reading; a second writer waits and then sees the first one's version.
  await sql`lock table template_version in share row exclusive mode`.execute(trx);
  const { language, name, source, expected, by, reason } = change;
  const before = await newest(trx, change);
  if (expected !== null && expected !== (before?.version ?? 0)) return 'conflict';
  const at = new Date(clock.now()).toISOString();
  const stored = { language, name, version: (before?.version ?? 0) + 1, source, by, reason, at };
  await trx
    .insertInto('template_version')
    .values({ language, name, version: stored.version, source, changed_by: by, reason, at })
    .execute();
  await appendAudit(trx, { at, actor: by, action: 'template.saved', before, after: stored, reason });
  return stored;
}

async function newest(trx: Transaction<Tables>, { language, name }: TextId): Promise<TemplateVersion | null> {
  const row = await trx
    .selectFrom('template_version')
    .select(COLUMNS)
    .where('language', '=', language)
    .where('name', '=', name)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : versionFrom(row);
}

function versionFrom({ changed_by: by, at, ...rest }: Selectable<TemplateVersionTable>): TemplateVersion {
  return { ...rest, by, at: at.toISOString() };
}
