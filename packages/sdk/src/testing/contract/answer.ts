import { idempotencyHeader, problemMediaType, problemStatuses } from '@geflecht/core/contract';
import type { Problem, ProblemCode } from '@geflecht/core/contract';
import type { SdkError } from '../../errors/index.js';
import type { Backend, Reading, ReadOptions } from '../../port/index.js';

/** One request, taken apart. */
export interface Asked {
  readonly id: string;
  /** Of a part of it. */
  readonly partId: string;
  readonly init: RequestInit;
  readonly options: ReadOptions;
  readonly query: URLSearchParams;
}

/** Answers a request from a backend; undefined where that has no such operation. */
export type Answer = (backend: Backend, asked: Asked) => Promise<Response> | undefined;

/** JSON over the wire. */
export function json(body: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' }, ...init });
}

/** A refusal over the wire. */
export function problem(code: ProblemCode, error?: SdkError): Response {
  const status = problemStatuses[code];
  const { issues, bookableIds, conflicts } = error ?? {};
  const body: Problem = { type: 'about:blank', title: code, status, code, issues, bookableIds, conflicts };
  return json(body, { status, headers: { 'Content-Type': problemMediaType } });
}

/** A document over the wire, or that the one at hand is the newest. */
export async function document(reading: Promise<Reading>): Promise<Response> {
  const { document: body, version } = await reading;
  const headers = { 'Content-Type': 'application/json', ETag: `"${version ?? ''}"` };
  return body === undefined ? new Response(null, { status: 304, headers }) : json(body, { headers });
}

/** Stores a request by an operation, if the backend has it and the header says what the body says. */
export function storing(
  store: (backend: Backend, asked: Asked, request: never) => Promise<unknown> | undefined,
): Answer {
  return async (backend, asked) => {
    const { init } = asked;
    const request = (await new Response(init.body).json()) as { readonly submitKey: string };
    const isSameKey = new Headers(init.headers).get(idempotencyHeader) === request.submitKey;
    const stored = isSameKey ? store(backend, asked, request as never) : undefined;
    return stored === undefined ? problem('invalid') : json(await stored, { status: 201 });
  };
}
