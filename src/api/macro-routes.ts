import { Router } from 'express';
import type { ReadMacros } from '../ports/macro-overview.ts';

/** `GET /macros`: every account's macros, the condition or intent each is found for, and what people used them for. */
export function macroRoutes(read: ReadMacros): Router {
  const router = Router();
  router.get('/macros', async (_request, response) => {
    response.json({ items: await read() });
  });
  return router;
}
