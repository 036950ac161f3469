const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Whether a run of letters is Japanese or Chinese, which do without spaces: its words are pieces of it. */
export function isUnspaced(run: string): boolean {
  return UNSPACED.test(run);
}
