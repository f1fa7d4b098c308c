import { deepEqual } from 'node:assert/strict';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { Route } from '@geflecht/core/contract';
import { organisingRoutes, validateWith } from '@geflecht/core/schema';
import {
  buildBookable,
  buildChoiceGroup,
  buildConsentText,
  buildEventDocument,
  buildQuestion,
  buildSession,
  buildSignUpRules,
} from '@geflecht/core/testing';
import { openHarness } from '../server-harness.js';
import type { HarnessOptions, ServerHarness } from '../server-harness.js';

/** A server and the key of a team that organises `event-1`. */
export interface TeamHarness extends ServerHarness {
  readonly headers: Readonly<Record<string, string>>;
  /** Asks as the team. */
  readonly ask: (path: string, body?: unknown) => Promise<Response>;
  /** The answer as JSON. */
  readonly json: <Answer>(path: string, body?: unknown) => Promise<Answer>;
}

/** Every scope of a team. */
export const teamScopes: readonly string[] = [
  ...new Set(
    organisingRoutes.flatMap(({ access }) => (access.startsWith('scope:') ? [access.slice('scope:'.length)] : [])),
  ),
];

/** An event with two parallel workshops of two places each, a waiting list, a needs question and consents for lists. */
export function workshopDay(overrides: Partial<GeflechtDocument> = {}): GeflechtDocument {
  const base = buildEventDocument();
  return buildEventDocument({
    sessions: [
      ...(base.sessions ?? []),
      buildSession({
        id: 'workshop-1',
        title: 'Sprachcafé aufbauen',
        start: '2027-03-06T13:00:00+01:00',
        end: '2027-03-06T14:30:00+01:00',
      }),
      buildSession({
        id: 'workshop-2',
        title: 'Fördermittel finden',
        start: '2027-03-06T13:00:00+01:00',
        end: '2027-03-06T14:30:00+01:00',
      }),
    ],
    bookables: [
      buildBookable({ capacity: 3 }),
      buildBookable({ id: 'bookable-w1', kind: 'session', targetId: 'workshop-1', capacity: 2 }),
      buildBookable({ id: 'bookable-w2', kind: 'session', targetId: 'workshop-2', capacity: 2 }),
    ],
    choiceGroups: [buildChoiceGroup({ bookableIds: ['bookable-w1', 'bookable-w2'], rule: 'rank', count: 2 })],
    questions: [
      buildQuestion(),
      buildQuestion({
        id: 'food',
        kind: 'text',
        label: 'Essen',
        group: 'needs',
        per: 'participant',
        deleteAfterDays: 14,
      }),
    ],
    consentTexts: [
      buildConsentText(),
      buildConsentText({ id: 'consent-list', purpose: 'participantsList', compulsory: false }),
      buildConsentText({ id: 'consent-contact', purpose: 'contactExchange', compulsory: false }),
      buildConsentText({ id: 'consent-needs', purpose: 'needs', compulsory: false }),
    ],
    signUpRules: [buildSignUpRules({ waitingList: { mode: 'automatic' } })],
    ...overrides,
  });
}

function routeOf(method: string, path: string): Route | undefined {
  const [plain = ''] = path.split('?');
  return organisingRoutes.find(
    (route) => route.method === method && new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(plain),
  );
}

/** Holds an answer against what the contract says of it. */
async function heldAgainstContract(method: string, path: string, answer: Response): Promise<Response> {
  const route = routeOf(method, path);
  if (route === undefined || !answer.ok) return answer;
  const { media = 'application/json', output, status } = route;
  const isJson = media === 'application/json';
  const body: unknown = isJson ? await answer.clone().json() : await answer.clone().text();
  const stated = answer.headers.get('Content-Type')?.split(';')[0];
  const issues = validateWith(output, body).issues.map(({ path: at, code }) => `${code} at ${at.join('.')}`);
  deepEqual([answer.status, stated, issues], [status, media, []]);
  return answer;
}

/** Opens a server for one test with the key of a team. */
export async function openTeam(
  options: HarnessOptions & { readonly rights?: readonly string[] | undefined } = {},
): Promise<TeamHarness> {
  const { rights = [], documents = [workshopDay()], ...others } = options;
  const server = await openHarness({ ...others, documents });
  const audiences = ['organises:event-1', ...rights.map((right) => `rights:${right}`)];
  const headers = await server.keyHeaders({ scopes: teamScopes, audiences });
  const ask: TeamHarness['ask'] = async (path, body) => {
    const answer = await (body === undefined ? server.get(path, headers) : server.postTo(path, body, headers));
    return heldAgainstContract(body === undefined ? 'GET' : 'POST', path, answer);
  };
  return {
    ...server,
    headers,
    ask,
    json: async <Answer>(path: string, body?: unknown) => (await (await ask(path, body)).json()) as Answer,
  };
}
