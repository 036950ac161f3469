import type { Server, ServerResponse } from 'node:http';

/**
 * Prepares a server for its leave.
 * @returns begins it: every answer from then on says `Connection: close`, those under way too, so that whoever keeps
 *   connections opens its next one elsewhere. To close idle ones ourselves would be sooner, and would lose what is being
 *   sent on them in the same moment.
 */
export function closeAfterAnswer(server: Server): () => void {
  const open = new Set<ServerResponse>();
  let leaving = false;
  // Before the program's own listener, which may answer at once.
  server.prependListener('request', (_request, response: ServerResponse) => {
    if (leaving) sayClose(response);
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  return () => {
    leaving = true;
    for (const response of open) sayClose(response);
  };
}

function sayClose(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
