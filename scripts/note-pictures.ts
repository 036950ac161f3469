import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openBrowser } from './support/browser.ts';
import { smallPng } from './support/small-png.ts';

/**
 * Makes the pictures of docs/notes.md: a demo is started, and Chromium shows the ticket of each story in the sandbox's inbox.
 *
 *   npm run docs:notes            (CHROMIUM=/usr/bin/chromium, PORT=8098)
 */
const FOLDER = join(import.meta.dirname, '../docs/pictures/notes');
const PORT = process.env['PORT'] ?? '8098';
const ORIGIN = `http://127.0.0.1:${PORT}`;

/** File name of the picture -> how its customer is called in fixtures/tickets. */
const STORIES: Readonly<Record<string, string>> = {
  'stalled-nine-days': 'Ingrid Solberg',
  'wants-something-else-too': 'Delia Hobbs',
  'still-not-here': 'Isolde Vargas',
  'a-stranger': 'Dario Conti',
  'above-the-value-limit': 'Ambrose Teller',
  'waited-too-long': 'Henrike Sauter',
};

async function main(): Promise<void> {
  const demo = spawn(
    process.execPath,
    [join(import.meta.dirname, '../bin/whereabouts.mjs'), 'demo', '--port', PORT],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const folder = mkdtempSync(join(tmpdir(), 'whereabouts-pictures-'));
  const browser = await openBrowser(folder);
  try {
    for await (const line of createInterface({ input: demo.stdout })) if (line.startsWith('Ctrl+C')) break;
    mkdirSync(FOLDER, { recursive: true });
    const inbox = await (await fetch(`${ORIGIN}/sandbox/tickets`)).text();
    for (const [name, customer] of Object.entries(STORIES)) {
      const page = `${ORIGIN}/sandbox?ticket=${ticketOf(customer, inbox)}`;
      writeFileSync(join(FOLDER, `${name}.png`), smallPng(await browser.picture(page, 'article')));
    }
  } finally {
    browser.close();
    demo.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The ticket as the inbox calls it: `zendesk-123`. */
function ticketOf(customer: string, inbox: string): string {
  const card = inbox.split('<article id="').find((text) => text.includes(` from ${customer} `));
  if (card === undefined)
    throw new Error(`The demo shows no ticket of ${customer}; look into fixtures/tickets`);
  return card.slice(0, card.indexOf('"'));
}

await main();
