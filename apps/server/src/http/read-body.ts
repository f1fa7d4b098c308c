import { validateWith } from '@geflecht/core/schema';
import type * as z from 'zod/mini';
import type { AppContext } from './app-env.js';
import { problemResponse } from './problem.js';
import { readJsonBody } from './read-json-body.js';

/** A body that a schema reads, or the answer that refuses it. */
export async function readBody<Schema extends z.ZodMiniType>(
  context: AppContext,
  schema: Schema,
): Promise<z.infer<Schema> | Response> {
  const body = await readJsonBody(context);
  if (!body.ok) return problemResponse(body.code, { issues: body.issues });
  const { value, issues } = validateWith(schema, body.value);
  return value ?? problemResponse('invalid', { issues });
}
