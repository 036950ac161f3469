import { dropDatabase, TEMPLATE_VARIABLE, URL_VARIABLE } from './database.ts';

/** After all tests: an embedded server ends with this process and takes its files along; another one is left tidy. */
// oxlint-disable-next-line import/no-default-export -- jest calls the default export
export default async function globalTeardown(): Promise<void> {
  const url = process.env[URL_VARIABLE];
  const template = process.env[TEMPLATE_VARIABLE];
  if (process.env['TEST_DATABASE_URL'] && url !== undefined && template !== undefined) {
    await dropDatabase(url, template);
  }
}
