import type { ProblemCode } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import { refuse, succeed } from '@geflecht/core/errors';
import type { Result } from '@geflecht/core/errors';
import type { AppContext } from './app-env.js';

/** Largest request body in bytes. */
export const largestBody = 256_000;

const json = /^application\/json *(;|$)/i;

/** The finding about a body that is no JSON. */
export const notJson: Issue = {
  path: [],
  code: 'not-an-object',
  severity: 'error',
  message: { de: 'Die Anfrage ist kein gültiges JSON.', en: 'The request is not valid JSON.' },
};

/** Reads a JSON body; its size was limited before. */
export async function readJsonBody(
  context: AppContext,
): Promise<Result<unknown, Extract<ProblemCode, 'unsupported-media-type' | 'invalid'>>> {
  if (!json.test(context.req.header('Content-Type') ?? '')) return refuse('unsupported-media-type');
  try {
    return succeed(JSON.parse(await context.req.text()));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('invalid');
    throw error;
  }
}
