import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const WIDTH = 900;
/** For the page's first answer and its styles. */
const PATIENCE_MS = 15_000;

const Reply = z.object({ id: z.number().optional(), result: z.unknown().optional() });
const Target = z.object({ webSocketDebuggerUrl: z.string() });
const Shot = z.object({ data: z.string() });
const Box = z.object({
  result: z.object({
    value: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullish(),
  }),
});

/** A Chromium without a window. */
export interface Browser {
  /** Png of the first element that fits the selector. @throws when the page shows none in time */
  picture(address: string, selector: string): Promise<Buffer>;
  close(): void;
}

/** @param folder an empty one for its profile */
export async function openBrowser(folder: string): Promise<Browser> {
  const child = spawn(
    process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    [
      '--headless',
      '--no-sandbox',
      '--hide-scrollbars',
      '--disable-dev-shm-usage',
      // Grey edges and whole pixels: letters that look the same are the same, and the files small.
      '--disable-lcd-text',
      '--font-render-hinting=full',
      '--disable-font-subpixel-positioning',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    createInterface({ input: child.stderr }).on('line', (line) => {
      const [, host] = /^DevTools listening on ws:\/\/([^/]+)\//.exec(line) ?? [];
      if (host !== undefined) resolve(`http://${host}`);
    });
  });
  return {
    picture: (address, selector) => pictureOf(origin, address, selector),
    close: () => void child.kill(),
  };
}

type Ask = (method: string, params?: object) => Promise<unknown>;

async function pictureOf(origin: string, address: string, selector: string): Promise<Buffer> {
  const made = await fetch(`${origin}/json/new?${encodeURIComponent(address)}`, { method: 'PUT' });
  const socket = new WebSocket(Target.parse(await made.json()).webSocketDebuggerUrl);
  await once(socket, 'open');
  try {
    const ask = asker(socket);
    await ask('Emulation.setDeviceMetricsOverride', {
      width: WIDTH,
      height: 800,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await ask('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'light' }] });
    // A page behind another one is not drawn.
    await ask('Page.bringToFront');
    const clip = { ...(await boxOf(ask, selector)), scale: 1 };
    const shot = await ask('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip });
    return Buffer.from(Shot.parse(shot).data, 'base64');
  } finally {
    socket.close();
  }
}

function asker(socket: WebSocket): Ask {
  let last = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = Reply.parse(JSON.parse(String(data)));
    if (id !== undefined) waiting.get(id)?.(result);
  });
  return (method, params = {}) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

/** Where the element stands on the page, once everything it is drawn with is there. */
async function boxOf(
  ask: Ask,
  selector: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const expression = `document.readyState === 'complete' && (() => {
    const box = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  })() || null`;
  const giveUpAt = performance.now() + PATIENCE_MS;
  while (performance.now() < giveUpAt) {
    // Between two pages there is nothing to ask, and an error comes instead of a result.
    const found = Box.safeParse(await ask('Runtime.evaluate', { expression, returnByValue: true })).data
      ?.result.value;
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error(`The page never showed ${selector}`);
}
