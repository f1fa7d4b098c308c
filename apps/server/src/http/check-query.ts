import type { RouteQuery } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import { validateWith } from '@geflecht/core/schema';
import type { AppContext } from './app-env.js';
import { problemResponse } from './problem.js';

function issuesOf(context: AppContext, { name, schema }: RouteQuery): readonly Issue[] {
  const values = context.req.queries(name) ?? [];
  const issues = values.flatMap((value) => validateWith(schema, value).issues);
  return issues.map(({ path, ...issue }) => ({ ...issue, path: [name, ...path] }));
}

/** Refuses a request whose query says what its route cannot read; parts the route does not name are ignored. */
export function checkQuery(context: AppContext, query: readonly RouteQuery[] = []): Response | undefined {
  const issues = query.flatMap((part) => issuesOf(context, part));
  return issues.length === 0 ? undefined : problemResponse('invalid', { issues });
}
