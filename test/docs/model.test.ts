import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { modelExample } from '../../scripts/model-example.ts';

const doc = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');

it('the page for reviewers shows what is really sent for the message it shows', async () => {
  const { message, request } = await modelExample();
  expect(doc).toContain(`\`\`\`text\n${message}\n\`\`\``);
  expect(doc).toContain(`\`\`\`json\n${request}\n\`\`\``);
  expect(request).not.toMatch(/Mara|Quillford|Thomas|90817|1ZW0A|5550147|Kastanien|10115/);
});
