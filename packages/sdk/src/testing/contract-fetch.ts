import { problemStatuses } from '@geflecht/core/contract';
import type {
  Capability,
  DecisionRequest,
  NetworkChanges,
  ProblemCode,
  SignUpRequest,
  SuggestionRequest,
} from '@geflecht/core/contract';
import { isSdkError } from '../errors/index.js';
import type { Platform } from '../platform.js';
import type { Backend, Reading } from '../port/index.js';
import { document, json, problem, storing } from './contract/answer.js';
import type { Answer, Asked } from './contract/answer.js';
import { managingAnswers } from './contract/managing-answers.js';

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
  ...managingAnswers,
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

/** Options of `contractFetch`. */
export interface ContractFetchOptions {
  /** What the server does not offer, whatever the backend does; default nothing. */
  readonly without?: readonly Capability[] | undefined;
}

function statingLess(backend: Backend, without: readonly Capability[]): Answer {
  return async () => {
    const offered = await backend.readCapabilities();
    return json({ capabilities: offered.filter((capability) => !without.includes(capability)) });
  };
}

/**
 * A fetch that answers the contract from a backend at hand, whatever the origin: for trying the
 * `http` adapter, or a page that uses it, without a server.
 */
export function contractFetch(backend: Backend, { without = [] }: ContractFetchOptions = {}): Platform['fetch'] {
  const all: Readonly<Record<string, Answer>> = { ...answers, 'GET /v1/capabilities': statingLess(backend, without) };
  return async (url, init) => {
    init.signal?.throwIfAborted();
    const [address = '', query] = url.split('?');
    const [, path = '', id = '', rest = ''] = /(\/v1\/[a-z-]+)(?:\/([^/]+))?(\/.*)?$/.exec(address) ?? [];
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
      return (await all[template]?.(backend, asked)) ?? problem('not-found');
    } catch (error) {
      if (!isSdkError(error) || !Object.hasOwn(problemStatuses, error.code)) throw error;
      return problem(error.code as ProblemCode, error);
    }
  };
}
