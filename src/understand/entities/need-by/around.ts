/** The words around a day: up to it, and from it to the end of its sentence or a little further. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** "Viajo na quinta. Entregam antes?" is told in the next sentence. */
export interface Followed extends Around {
  readonly later: string;
}

export interface Sentence extends Followed {
  /** Somewhere in the whole text something is needed, or there is an occasion. */
  readonly isAboutNeed: () => boolean;
  readonly isQuestion: boolean;
}
