import { idempotencyHeader } from '@geflecht/core/contract';
import { validateWith } from '@geflecht/core/schema';
import { requestIssue } from '@geflecht/core/sign-up';
import type * as z from 'zod/mini';
import type { AppContext } from './app-env.js';
import { problemResponse } from './problem.js';
import { readJsonBody } from './read-json-body.js';

/** The request of a body that carries its submit key, or the answer that refuses it. */
export async function readRequest<Schema extends z.ZodMiniType<{ readonly submitKey: string }>>(
  context: AppContext,
  schema: Schema,
): Promise<z.infer<Schema> | Response> {
  const body = await readJsonBody(context);
  if (!body.ok) return problemResponse(body.code, { issues: body.issues });
  const { value: request, issues } = validateWith(schema, body.value);
  if (request === undefined) return problemResponse('invalid', { issues });
  const header = context.req.header(idempotencyHeader);
  if (header === undefined || header === request.submitKey) return request;
  return problemResponse('invalid', {
    issues: [requestIssue({ path: ['submitKey'], code: 'value-not-allowed' })],
    detail: `The header ${idempotencyHeader} and submitKey differ.`,
  });
}
