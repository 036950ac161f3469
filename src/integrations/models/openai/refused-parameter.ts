import { OPTIONAL_PARAMETERS, type OptionalParameter } from './request.ts';

/**
 * Which of the parameters that an answer can be had without a server refuses to take; `null`: it said no to something
 * else. Models that think refuse `temperature`, models that do not `reasoning_effort`, older servers `max_completion_tokens`, strict
 * ones `store` and `seed`; each names it in words of its own.
 */
export function refusedParameter(error: unknown): OptionalParameter | null {
  if (typeof error !== 'object' || error === null) return null;
  const { status, param, message, error: body } = { status: 0, param: '', message: '', error: '', ...error };
  if (status !== 400 && status !== 422) return null;
  const said = [param, message, JSON.stringify(body ?? '')]
    .filter((part) => typeof part === 'string')
    .join(' ');
  return OPTIONAL_PARAMETERS.find((name) => new RegExp(`\\b${name}\\b`).test(said)) ?? null;
}
