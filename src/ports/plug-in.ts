import type { z } from 'zod';
import type { Tools } from './tools.ts';

/** How one setting of a plug-in is read and explained; `.env.example` and the documentation are made from it. */
export interface Setting {
  /** Environment variable, exact (contract 2). */
  readonly variable: string;
  readonly about: string;
  readonly example: string;
  readonly secret: boolean;
}

/**
 * What every `integrations/<kind>/<id>/index.ts` exports. Data first, so that the documentation, `.env.example`, the
 * health page and `doctor` come from here and nowhere else.
 */
export interface PlugIn<Port, Settings extends z.ZodType> {
  /** Folder name. */
  readonly id: string;
  readonly label: string;
  /** The vendor's own documentation. */
  readonly docs: URL;
  readonly settings: readonly Setting[];
  /** Reads `Record<variable, string | undefined>`; issues name the variable in their path. */
  readonly schema: Settings;
  /** Any of these set means: the operator wants this plug-in, so a missing other one is a fault and not an absence. */
  readonly presence: readonly string[];
  readonly create: (settings: z.output<Settings>, tools: Tools) => Port;
}

/** Raw values by variable, as the environment has them after trimming. */
export type RawSettings = Readonly<Record<string, string | undefined>>;

/** A plug-in whose settings type is its own business: what registries list. */
export interface RegisteredPlugIn<Port> {
  readonly id: string;
  readonly label: string;
  readonly docs: URL;
  readonly settings: readonly Setting[];
  readonly schema: z.ZodType;
  readonly presence: readonly string[];
  /** @throws z.ZodError when the values were not checked before */
  readonly build: (values: RawSettings, tools: Tools) => Port;
}

/** Puts a plug-in into a registry. */
export function register<Port, Settings extends z.ZodType>(
  plugIn: PlugIn<Port, Settings>,
): RegisteredPlugIn<Port> {
  const { id, label, docs, settings, schema, presence } = plugIn;
  return {
    id,
    label,
    docs,
    settings,
    schema,
    presence,
    build: (values, tools) => plugIn.create(schema.parse(values), tools),
  };
}
