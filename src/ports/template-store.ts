import type { Instant } from '../ticket/instant.ts';

/** A text an admin wrote in place of the program's. */
export interface TemplateVersion {
  /** ISO 639-1. */
  readonly language: string;
  readonly name: string;
  /** Counts up from 1 for each text; the ETag of `/api/templates/{language}/{name}`. */
  readonly version: number;
  /** Liquid; `null`: the program's own text is said again. */
  readonly source: string | null;
  readonly by: string;
  readonly reason: string;
  readonly at: Instant;
}

/** Which text it is about. */
export type TextId = Pick<TemplateVersion, 'language' | 'name'>;

export interface TemplateStore {
  /** The newest version of every text that was ever changed. Read before every public text, so that a change works at once. */
  current(): Promise<readonly TemplateVersion[]>;
  /** Stores a new version. `conflict`: somebody else stored one since `expected` was read (0: there was none); `null` expects nothing. */
  save(
    change: TextId & {
      readonly source: string | null;
      readonly expected: number | null;
      readonly by: string;
      readonly reason: string;
    },
  ): Promise<TemplateVersion | 'conflict'>;
}
