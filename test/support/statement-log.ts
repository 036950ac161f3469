import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** One trip to the database and back. */
export interface Trip {
  /** What the connection calls itself. */
  readonly application: string;
  /** As it was sent, several statements at once among them. */
  readonly text: string;
  /** What the server says was done: `INSERT 0 1`. */
  readonly done: readonly string[];
  /** It ended a transaction that wrote something, and the server waited for its disk. */
  readonly durable: boolean;
}

/** A way to a PostgreSQL on this machine that keeps what is asked of it. */
export interface StatementLog {
  readonly port: number;
  /** All so far, in the order in which they were answered. */
  readonly trips: readonly Trip[];
  stop(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Listens on this machine, passes everything on to `port` on it, and reads along. */
export async function statementLog(port: number): Promise<StatementLog> {
  const trips: Trip[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect({ host: LOOPBACK, port });
    const reader = new ConnectionReader((trip) => trips.push(trip));
    near.on('data', (bytes) => reader.sent(Buffer.from(bytes)));
    far.on('data', (bytes) => reader.answered(Buffer.from(bytes)));
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far);
    far.pipe(near);
  });
  server.listen(0, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    trips,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

const WRITES = /^(INSERT 0|UPDATE|DELETE|MERGE) [1-9]/;

/** Follows PostgreSQL's protocol (version 3) on one connection. */
class ConnectionReader {
  readonly #tell: (trip: Trip) => void;
  readonly #prepared = new Map<string, string>();
  readonly #asked: string[] = [];
  #sent = Buffer.alloc(0);
  #answered = Buffer.alloc(0);
  #startup: readonly string[] | null = null;
  #done: string[] = [];
  #wrote = false;

  constructor(tell: (trip: Trip) => void) {
    this.#tell = tell;
  }

  sent(bytes: Buffer): void {
    this.#sent = Buffer.concat([this.#sent, bytes]);
    if (this.#startup === null) this.#readStartup();
    if (this.#startup === null) return;
    this.#sent = eachMessage(this.#sent, (type, words) => {
      const [first = '', second = ''] = words;
      if (type === 'Q') this.#asked.push(first);
      if (type === 'P') this.#prepared.set(first, second);
      if (type === 'B') this.#asked.push(this.#prepared.get(second) ?? '');
    });
  }

  answered(bytes: Buffer): void {
    this.#answered = eachMessage(Buffer.concat([this.#answered, bytes]), (type, words) => {
      const [first = ''] = words;
      if (type === 'C') this.#done.push(first);
      if (type === 'Z') this.#endTrip(first);
    });
  }

  /** The only message without a type: a length, the version, then names and values. */
  #readStartup(): void {
    if (this.#sent.length < 4 || this.#sent.length < this.#sent.readUInt32BE(0)) return;
    const length = this.#sent.readUInt32BE(0);
    this.#startup = wordsIn(this.#sent.subarray(8, length));
    this.#sent = this.#sent.subarray(length);
  }

  #endTrip(status: string): void {
    const text = this.#asked.shift();
    const done = this.#done;
    this.#done = [];
    if (text === undefined) return;
    const hurries =
      /synchronous_commit', *'off'/.test(text) || this.#named('options').includes('synchronous_commit=off');
    if (done.some((tag) => WRITES.test(tag)) && !hurries) this.#wrote = true;
    if (done.includes('ROLLBACK')) this.#wrote = false;
    const durable = status === 'I' && this.#wrote;
    if (status === 'I') this.#wrote = false;
    this.#tell({ application: this.#named('application_name'), text, done, durable });
  }

  #named(name: string): string {
    const startup = this.#startup ?? [];
    const at = startup.indexOf(name);
    return at < 0 ? '' : (startup[at + 1] ?? '');
  }
}

/** Calls for every whole message, and returns the bytes of the one that is not whole yet. */
function eachMessage(
  bytes: Buffer,
  tell: (type: string, words: readonly string[]) => void,
): Buffer<ArrayBuffer> {
  let rest = bytes;
  while (rest.length >= 5) {
    const end = 1 + rest.readUInt32BE(1);
    if (rest.length < end) break;
    tell(String.fromCharCode(rest[0] ?? 0), wordsIn(rest.subarray(5, end)));
    rest = rest.subarray(end);
  }
  return Buffer.from(rest);
}

const wordsIn = (bytes: Buffer): readonly string[] => bytes.toString('utf8').split('\0');
