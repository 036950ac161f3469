import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import type { LabelledMessage } from '../../src/train/corpus.ts';
import { BUILT_IN_FILE, builtInModel } from '../../src/understand/classifier/built-in-model.ts';
import { classifyLine } from '../../src/understand/classify-line.ts';

export interface SpeedFigures {
  readonly medianMs: number;
  readonly p99Ms: number;
  /** From nothing to the first reading, beyond what an empty program takes. */
  readonly loadMs: number;
  readonly weightsMb: number;
}

const UNDERSTAND = new URL('../../src/understand/', import.meta.url).href;
const STARTS = 5;

/** Times whole readings: cleaning, language, numbers, flags and intents. */
export function measureSpeed(messages: readonly LabelledMessage[]): SpeedFigures {
  const model = builtInModel();
  for (const { id, text } of messages.slice(0, 500)) classifyLine({ id, text }, model);
  const times = messages.map(({ id, text }) => {
    const began = performance.now();
    classifyLine({ id, text }, model);
    return performance.now() - began;
  });
  const ordered = times.toSorted((a, b) => a - b);
  const at = (share: number): number => ordered[Math.floor(share * (ordered.length - 1))] ?? 0;
  return {
    medianMs: at(0.5),
    p99Ms: at(0.99),
    loadMs: median(() => loadMs()),
    weightsMb: statSync(BUILT_IN_FILE).size / 2 ** 20,
  };
}

/** Measured in a program of its own, where nothing is loaded yet. */
function loadMs(): number {
  const code = `const t = performance.now(); const { classifyLine } = await import('${UNDERSTAND}classify-line.ts'); const { builtInModel } = await import('${UNDERSTAND}classifier/built-in-model.ts'); classifyLine({ id: '1', text: 'Where is it?' }, builtInModel()); process.stdout.write(String(performance.now() - t));`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }));
}

function median(measure: () => number): number {
  return Array.from({ length: STARTS }, measure).toSorted((a, b) => a - b)[Math.floor(STARTS / 2)] ?? 0;
}
