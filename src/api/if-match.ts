import type { Request, Response } from 'express';
import { sendProblem } from './problem.ts';

/**
 * The version a caller started from. `null`: the header is missing, and the caller has been told; -1: it names no
 * version of ours, and so none that is in force.
 */
export function expectedVersion(request: Request, response: Response, what: string): number | null {
  const given = request.headers['if-match'];
  if (given === undefined) {
    const detail = `Send the ETag of the ${what} you started from as If-Match`;
    sendProblem(response, { status: 428, title: 'If-Match is missing', detail });
    return null;
  }
  return Number(/^(?:W\/)?"(\d+)"$/.exec(given)?.[1] ?? -1);
}
