/** Plug-in id, folder name, and the upstream's name in errors, metrics and the decision page. */
export const ZENDESK = 'zendesk';
