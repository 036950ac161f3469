/** The service cannot start as it is set up; the message tells the operator what to do. Exit code 2. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

/** What an operator hears who has named no helpdesk. */
export const NO_HELPDESK =
  'No helpdesk is configured: set ZENDESK_SUBDOMAIN or GORGIAS_ACCOUNT and their credentials (docs/connect-zendesk.md, docs/connect-gorgias.md). To look around without an account, run: npm run demo';
