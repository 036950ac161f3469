import type OpenAI from 'openai';
import { cappedFetch } from './capped-fetch.ts';
import type { OpenaiSettings } from './settings.ts';

/**
 * The client for one account. The package is loaded when the first question is asked: it takes 35 MB and a third of a
 * second, and most installations never ask. What it would take from the environment by itself (organisation, project,
 * log level, other keys) is said here, so that `src/config` stays the one place that reads it.
 */
export async function openClient(settings: OpenaiSettings, timeoutMs: number): Promise<OpenAI> {
  const { default: Client } = await import('openai');
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: address } = settings;
  // Azure's classic addresses read the key from a header of their own.
  const isClassicAzure = 'api-version' in address.query;
  return new Client({
    apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: address.base,
    defaultQuery: { ...address.query },
    defaultHeaders: isClassicAzure ? { 'api-key': apiKey } : {},
    fetch: cappedFetch,
    // The gate repeats, counts and times; the client's two silent retries would be paid for unseen.
    maxRetries: 0,
    timeout: timeoutMs,
    logLevel: 'off',
  });
}
