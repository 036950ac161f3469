import type { Server } from 'node:http';
import { securityHeaders } from '../receive/security-headers.ts';

/** What is no HTTP, in the words of the standard; anything else is a bad request. */
const STATUS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};
const BAD_REQUEST = '400 Bad Request';

/** Answers what never becomes a request, with the headers of every other answer, and closes the connection. */
export function refuseBroken(server: Server): void {
  const headers = [...securityHeaders()].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = STATUS[error.code ?? ''] ?? BAD_REQUEST;
    socket.end(
      `HTTP/1.1 ${status}\r\n${headers}cache-control: no-store\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
      // Whoever does not read the answer is not waited for.
      () => socket.destroy(),
    );
  });
}
