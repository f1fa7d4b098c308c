import * as z from 'zod/mini';
import type { Issue } from './issue.js';
import { translateIssues } from './translate-issues.js';
import type { TranslateOptions } from './translate-issues.js';

/** The value where it is valid, else what is wrong with it. */
export interface Validation<Value> {
  readonly value?: Value;
  readonly issues: readonly Issue[];
}

function parse(schema: z.core.$ZodType, input: unknown): z.core.util.SafeParseResult<unknown> | undefined {
  try {
    return z.core.safeParse(schema, input, { reportInput: true });
  } catch (error) {
    // The library spreads findings as arguments; hundreds of thousands of them do not fit on the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Checks a value against a schema; the findings are ours. Never throws on JSON. */
export function checkFields<Schema extends z.core.$ZodType>(
  schema: Schema,
  input: unknown,
  options: TranslateOptions = {},
): Validation<z.infer<Schema>> {
  const parsed = parse(schema, input);
  if (parsed?.success === true) return { value: parsed.data as z.infer<Schema>, issues: [] };
  if (parsed !== undefined) return { issues: translateIssues(parsed.error.issues, options) };
  const message = { de: 'Hier stimmt zu vieles nicht, um es aufzuzählen.', en: 'Too much is wrong here to list it.' };
  return { issues: [{ path: options.at ?? [], code: 'too-large', severity: 'error', message }] };
}
