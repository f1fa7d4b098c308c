import type { ProblemCode } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import type { AppContext } from './app-env.js';

/** Largest request body in bytes. */
export const largestBody = 256_000;

const json = /^application\/json *(;|$)/i;

/** Deepest nesting of a body; what the model knows ends far above it. */
const deepest = 64;

/** Whether brackets nest too deep, wherever they stand; told before anything walks down. */
function isTooDeep(text: string): boolean {
  let [depth, isQuoted] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isQuoted && sign === '\\') at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '[' || sign === '{')) depth += 1;
    else if (!isQuoted && (sign === ']' || sign === '}')) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** The finding about a body whose brackets nest deeper than those of any record. */
const tooDeep: Issue = {
  path: [],
  code: 'too-large',
  severity: 'error',
  message: { de: 'Die Anfrage ist zu tief verschachtelt.', en: 'The request is nested too deep.' },
};

/** The finding about a body that is no JSON. */
const notJson: Issue = {
  path: [],
  code: 'not-an-object',
  severity: 'error',
  message: { de: 'Die Anfrage ist kein gültiges JSON.', en: 'The request is not valid JSON.' },
};

/** A JSON body as it was sent, or why it is none. */
export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly code: Extract<ProblemCode, 'unsupported-media-type' | 'invalid'>;
      readonly issues?: readonly Issue[];
    };

/** Reads a JSON body; its size was limited before. */
export async function readJsonBody(context: AppContext): Promise<JsonBody> {
  if (!json.test(context.req.header('Content-Type') ?? '')) return { ok: false, code: 'unsupported-media-type' };
  const text = await context.req.text();
  if (isTooDeep(text)) return { ok: false, code: 'invalid', issues: [tooDeep] };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, code: 'invalid', issues: [notJson] };
    throw error;
  }
}
