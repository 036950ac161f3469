import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { RawSettings, RegisteredPlugIn, Setting } from '../ports/plug-in.ts';
import type { Config } from './config.ts';
import { ServiceSettings, variableHelp } from './variables.ts';

/** A plug-in as far as the configuration is concerned. */
export type Configurable = Pick<RegisteredPlugIn<unknown>, 'id' | 'settings' | 'schema' | 'presence'>;

/** What is wrong with the environment: one line per fault, naming the variable and an example, never a secret. */
export class ConfigRefused extends Error {
  override readonly name = 'ConfigRefused';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks the whole environment at once.
 * @throws ConfigRefused with every fault there is
 */
export function readConfig(environment: Environment, plugIns: readonly Configurable[]): Config {
  const faults: string[] = [];
  const values = readValues(environment, plugIns, faults);
  const service = readService(values, faults);
  const configured = new Map<string, RawSettings>();
  for (const plugIn of plugIns) {
    if (plugIn.presence.every((name) => values[name] === undefined)) continue;
    const own = pick(values, plugIn.settings);
    const parsed = plugIn.schema.safeParse(own);
    if (parsed.success) configured.set(plugIn.id, own);
    else faults.push(...parsed.error.issues.map((issue) => faultOf(issue, plugIn.settings, values)));
  }
  if (faults.length > 0) throw new ConfigRefused([...new Set(faults)]);
  return { service, plugIns: configured };
}

/** Values by variable: trimmed, empty as unset, `NAME_FILE` read. */
function readValues(
  environment: Environment,
  plugIns: readonly Configurable[],
  faults: string[],
): Environment {
  const names = [
    ...Object.keys(ServiceSettings.shape),
    ...plugIns.flatMap(({ settings }) => settings.map(({ variable }) => variable)),
  ];
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));

  function valueOf(name: string): string | undefined {
    const direct = environment[name]?.trim();
    if (direct !== undefined && direct !== '') return direct;
    const file = environment[`${name}_FILE`]?.trim();
    if (file === undefined || file === '') return undefined;
    try {
      return readFileSync(file, 'utf8').trim() || undefined;
    } catch {
      faults.push(`${name}_FILE: the file cannot be read; give a path this process may read`);
      return undefined;
    }
  }
}

function readService(values: Environment, faults: string[]): ServiceSettings {
  const parsed = ServiceSettings.safeParse(values);
  if (!parsed.success)
    faults.push(...parsed.error.issues.map((issue) => faultOf(issue, serviceVariables(), values)));
  // Defaults stand in for what was refused, so that one fault does not hide the others.
  const refused = new Set(parsed.error?.issues.map(({ path }) => String(path[0])));
  const sound = Object.fromEntries(Object.entries(values).filter(([name]) => !refused.has(name)));
  const service = parsed.success ? parsed.data : ServiceSettings.parse(sound);
  if (service.ROLE !== 'all' && values['DATABASE_URL'] === undefined) {
    faults.push(`ROLE: ${service.ROLE} needs DATABASE_URL, because several processes share one database`);
  }
  if (values['DATABASE_URL'] !== undefined && values['DATA_KEY'] === undefined) {
    faults.push('DATA_KEY: is required with DATABASE_URL; make one with: openssl rand -base64 32');
  }
  const open = isLoopback(values['HOST'] ?? service.HOST);
  if (service.ROLE !== 'worker' && !open && values['SESSION_SECRET'] === undefined) {
    faults.push(
      'SESSION_SECRET: is required unless HOST is loopback (HOST=127.0.0.1); make one with: openssl rand -base64 48',
    );
  }
  return service;
}

/** Bound to this machine only: nobody else can reach the page, so nobody has to sign in. */
export function isLoopback(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1'].includes(host);
}

/**
 * Whether whoever is on this machine may use page and API without signing in. Not once a public address is set: then a
 * proxy stands in front, some of which (nginx) show us a loopback Host for every visitor of the web.
 */
export function isOpenHere({ HOST, PUBLIC_URL }: Pick<ServiceSettings, 'HOST' | 'PUBLIC_URL'>): boolean {
  return isLoopback(HOST) && (PUBLIC_URL === undefined || isLoopback(new URL(PUBLIC_URL).hostname));
}

/** The service's own variables in the form in which plug-ins declare theirs. */
export function serviceVariables(): readonly (Setting & { readonly fallback: string | null })[] {
  return Object.entries(ServiceSettings.shape).map(([name, schema]) => {
    const help = variableHelp.get(schema);
    if (help === undefined) throw new Error(`${name} has no explanation in src/config/variables.ts; add one`);
    return { variable: name, ...help };
  });
}

function faultOf(issue: z.core.$ZodIssue, settings: readonly Setting[], values: Environment): string {
  const name = String(issue.path[0] ?? settings[0]?.variable ?? 'environment');
  const setting = settings.find(({ variable }) => variable === name);
  const missing = issue.code === 'invalid_type' && values[name] === undefined;
  const example = setting === undefined ? '' : `; for example ${name}=${setting.example}`;
  return `${name}: ${missing ? 'is missing' : issue.message}${example}`;
}

function pick(values: Environment, settings: readonly Setting[]): RawSettings {
  return Object.fromEntries(settings.map(({ variable }) => [variable, values[variable]]));
}
