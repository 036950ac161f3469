import type { Response } from 'express';

/** An error as RFC 9457 wants it: machine-readable, and telling the caller what to do next. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  /** One line per fault of the request. */
  readonly faults?: readonly string[];
}

/** Answers with `application/problem+json`. */
export function sendProblem(response: Response, problem: Problem): void {
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
