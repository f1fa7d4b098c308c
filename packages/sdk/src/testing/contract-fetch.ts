import { idempotencyHeader, problemMediaType, problemStatuses } from '@geflecht/core/contract';
import type {
  DecisionRequest,
  NetworkChanges,
  Problem,
  ProblemCode,
  SignUpRequest,
  SuggestionRequest,
} from '@geflecht/core/contract';
import { isSdkError } from '../errors/index.js';
import type { SdkError } from '../errors/index.js';
import type { Platform } from '../platform.js';
import type { Backend, Reading, ReadOptions } from '../port/index.js';

interface Asked {
  readonly id: string;
  /** Of a part of it. */
  readonly partId: string;
  readonly init: RequestInit;
  readonly options: ReadOptions;
  readonly query: URLSearchParams;
}

type Answer = (backend: Backend, asked: Asked) => Promise<Response> | undefined;

function json(body: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' }, ...init });
}

function problem(code: ProblemCode, error?: SdkError): Response {
  const status = problemStatuses[code];
  const { issues, bookableIds, conflicts } = error ?? {};
  const body: Problem = { type: 'about:blank', title: code, status, code, issues, bookableIds, conflicts };
  return json(body, { status, headers: { 'Content-Type': problemMediaType } });
}

async function document(reading: Promise<Reading>): Promise<Response> {
  const { document: body, version } = await reading;
  const headers = { 'Content-Type': 'application/json', ETag: `"${version ?? ''}"` };
  return body === undefined ? new Response(null, { status: 304, headers }) : json(body, { headers });
}

/** Stores a request by an operation, if the backend has it and the header says what the body says. */
function storing(store: (backend: Backend, asked: Asked, request: never) => Promise<unknown> | undefined): Answer {
  return async (backend, asked) => {
    const { init } = asked;
    const request = (await new Response(init.body).json()) as { readonly submitKey: string };
    const isSameKey = new Headers(init.headers).get(idempotencyHeader) === request.submitKey;
    const stored = isSameKey ? store(backend, asked, request as never) : undefined;
    return stored === undefined ? problem('invalid') : json(await stored, { status: 201 });
  };
}

function decided(decision: 'accept' | 'reject' | 'withdraw'): Answer {
  return storing((backend, { id, partId, options }, request: DecisionRequest) =>
    backend[`${decision}Suggestion`]?.({ networkId: id, suggestionId: partId }, request, options),
  );
}

function read(reading: Promise<Reading> | undefined): Promise<Response> | undefined {
  return reading && document(reading);
}

/** The calendar of a backend that has it at hand, as a `data:` address. */
function calendar(backend: Backend, { id, query }: Asked): Promise<Response> | undefined {
  const sessionIds = query.has('session') ? query.getAll('session') : undefined;
  const [kind, text = ''] =
    backend.calendarUrl?.(id, { sessionIds, day: query.get('day') ?? undefined })?.split(',') ?? [];
  if (kind?.startsWith('data:text/calendar') !== true) return undefined;
  const headers = { 'Content-Type': 'text/calendar; charset=utf-8' };
  return Promise.resolve(new Response(decodeURIComponent(text), { headers }));
}

const answers: Readonly<Record<string, Answer>> = {
  'GET /v1/capabilities': async (backend) => json({ capabilities: await backend.readCapabilities() }),
  'GET /v1/events': (backend, { options }) => read(backend.listEvents?.(options)),
  'GET /v1/events/{id}': (backend, { id, options }) => read(backend.readEvent?.(id, options)),
  'GET /v1/events/{id}/version': (backend, { id, options }) =>
    backend.readEventVersion?.(id, options).then((version) => json({ version })),
  'GET /v1/events/{id}/calendar.ics': calendar,
  'GET /v1/events/{id}/availability': (backend, { id, options }) =>
    backend.readAvailability?.(id, options).then((availability) => json(availability)),
  'GET /v1/events/{id}/sign-ups': (backend, { id, options }) => read(backend.listSignUps?.(id, options)),
  'POST /v1/events/{id}/sign-ups': storing((backend, { id, options }, request: SignUpRequest) =>
    backend.createSignUp?.(id, request, options),
  ),
  'GET /v1/networks': (backend, { options }) => read(backend.listNetworks?.(options)),
  'GET /v1/networks/{id}/version': (backend, { id, options }) =>
    backend.readNetworkVersion?.(id, options).then((version) => json(version)),
  'POST /v1/networks/{id}/changes': storing((backend, { id, options }, request: NetworkChanges) =>
    backend.changeNetwork?.(id, request, options),
  ),
  'POST /v1/networks/{id}/suggestions': storing((backend, { id, options }, request: SuggestionRequest) =>
    backend.createSuggestion?.(id, request, options),
  ),
  'GET /v1/networks/{id}/suggestions': (backend, { id, options }) => read(backend.listSuggestions?.(id, options)),
  'POST /v1/networks/{id}/suggestions/{part}/accept': decided('accept'),
  'POST /v1/networks/{id}/suggestions/{part}/reject': decided('reject'),
  'POST /v1/networks/{id}/suggestions/{part}/withdraw': decided('withdraw'),
  'GET /v1/networks/{id}': (backend, { id, options }) => read(backend.readNetwork?.(id, options)),
};

/**
 * A fetch that answers the contract from a backend at hand, whatever the origin: for trying the
 * `http` adapter, or a page that uses it, without a server.
 */
export function contractFetch(backend: Backend): Platform['fetch'] {
  return async (url, init) => {
    init.signal?.throwIfAborted();
    const [address = '', query] = url.split('?');
    const [, path = '', id = '', rest = ''] = /(\/v1\/[a-z]+)(?:\/([^/]+))?(\/.*)?$/.exec(address) ?? [];
    const [, partId = ''] = /^\/suggestions\/([^/]+)\//.exec(rest) ?? [];
    const part = partId === '' ? rest : rest.replace(`/${partId}/`, '/{part}/');
    const template = `${init.method ?? 'GET'} ${path}${id && '/{id}'}${part}`;
    const version = new Headers(init.headers).get('If-None-Match')?.replaceAll('"', '');
    try {
      const asked = {
        id: decodeURIComponent(id),
        partId: decodeURIComponent(partId),
        init,
        options: { signal: init.signal ?? undefined, version },
        query: new URLSearchParams(query),
      };
      return (await answers[template]?.(backend, asked)) ?? problem('not-found');
    } catch (error) {
      if (!isSdkError(error) || !Object.hasOwn(problemStatuses, error.code)) throw error;
      return problem(error.code as ProblemCode, error);
    }
  };
}
