import { type DestinationStream, type Logger as Pino, pino } from 'pino';
import type { Logger } from '../ports/tools.ts';
import { cleanFacts } from './clean-facts.ts';
import { redact } from './redact.ts';

type Level = 'debug' | 'info' | 'warn' | 'error';

/** JSON lines on stdout (or `destination`), level from the configuration. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return wrap(destination === undefined ? pino(options) : pino(options, destination));
}

/** Pino's own `redact` knows paths, and a careless fact may lie at any depth: so every line is cleaned as a whole. */
function wrap(log: Pino): Logger {
  const write = (level: Level) => (facts: object, message: string) => {
    if (log.isLevelEnabled(level)) log[level](cleanFacts(facts), redact(message));
  };
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    child: (facts) => wrap(log.child(cleanFacts(facts))),
  };
}
