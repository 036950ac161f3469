import express, { Router } from 'express';
import { parseStrictJson } from '../platform/strict-json.ts';
import { sendProblem } from './problem.ts';

/** Larger than any policy or text; beyond it 413. */
const LARGEST = 256 * 1024;

/**
 * Reads a JSON body into `request.body`; a body of another type is left unread, so that no form of a web page passes for
 * one. What is not strict JSON is refused with 400, and a compressed body with 415: unpacked it could be of any size.
 */
export function jsonBody(): Router {
  const router = Router();
  router.use(express.raw({ type: 'application/json', limit: LARGEST, inflate: false }));
  router.use((request, response, next) => {
    if (!Buffer.isBuffer(request.body)) {
      next();
      return;
    }
    if (request.body.length === 0) {
      request.body = undefined;
      next();
      return;
    }
    const read = parseStrictJson(request.body);
    if (read.kind === 'json' && typeof read.value === 'object' && read.value !== null) {
      request.body = read.value;
      next();
      return;
    }
    const fault = read.kind === 'json' ? 'neither an object nor a list' : read.why;
    sendProblem(response, { status: 400, title: 'The body was refused', faults: [`body: ${fault}`] });
  });
  return router;
}
