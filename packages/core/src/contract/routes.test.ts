import { describe, expect, it } from 'vitest';
import { sheetNames } from '../html/sheets/sheet-name.js';
import { editingPaths } from './editing/editing-paths.js';
import { capabilities, paths } from './paths.js';
import { programmePath } from './programme-path.js';
import { problemStatuses } from './problem.js';
import { routes } from './routes.js';
import { sheetPath } from './sheet-path.js';
import { exportNames, organisingPaths, printNames } from './organising/organising-paths.js';
import { managingPaths } from './sign-up/managing-paths.js';

const { suggestionDecision, ...oneId } = editingPaths;
const {
  export: exported,
  print,
  signUpDecision,
  mailRetry,
  webhookRemoval,
  webhookRevival,
  seatingPlan,
  ...oneEvent
} = organisingPaths;
const organising = [
  ...exportNames.map((name) => exported('{id}', name)),
  ...printNames.map((name) => print('{id}', name)),
  ...[signUpDecision, mailRetry, webhookRemoval, webhookRevival, seatingPlan].map((path) => path('{id}', '{id}')),
];
const decisions = (['accept', 'reject', 'withdraw'] as const).map((decision) =>
  suggestionDecision('{id}', '{id}', decision),
);
const templates = [
  ...[
    ...Object.values(paths),
    ...Object.values(oneId),
    ...Object.values(managingPaths),
    ...Object.values(oneEvent),
    programmePath,
    ...sheetNames.map((name) => (id: string) => sheetPath(id, name)),
  ].map((path) => path('id').replace('/id', '/{id}')),
  ...[...decisions, ...organising].map(decodeURIComponent),
];

describe('routes', () => {
  it('have one operation each', () => {
    const operations = routes.map(({ operation }) => operation);
    expect(new Set(operations).size).toBe(operations.length);
  });

  it('have one method and path each', () => {
    const addresses = routes.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each(routes)('lead to a path clients know: $operation', ({ path }) => {
    expect(templates).toContain(path.replaceAll(/\{\w+\}/gu, '{id}'));
  });

  it.each(routes)('state a capability a backend can have, or none: $operation', ({ capability }) => {
    expect([...capabilities, undefined]).toContain(capability);
  });

  it('cover every capability', () => {
    expect(routes.flatMap(({ capability }) => capability ?? []).toSorted()).toEqual(
      expect.arrayContaining([...capabilities].toSorted()),
    );
  });

  it.each(routes)('name problems with a status, each once: $operation', ({ problems }) => {
    expect(Object.keys(problemStatuses)).toEqual(expect.arrayContaining([...problems]));
    expect(new Set(problems).size).toBe(problems.length);
  });

  it.each(routes.filter(({ method }) => method === 'POST'))(
    'that take a body say so and create: $operation',
    (route) => {
      expect(route.input).toBeDefined();
      // A search has a body for the sake of the names in it, and makes nothing.
      expect(route.status).toBe(route.operation === 'findSignUps' ? 200 : 201);
      expect(route.problems).toContain('invalid');
    },
  );

  it.each(routes.filter(({ path }) => path.includes('{')))('to one thing may not find it: $operation', (route) => {
    expect(route.problems).toContain('not-found');
  });

  it.each(routes.filter(({ access }) => access !== 'public'))('with a scope refuse strangers: $operation', (route) => {
    expect(route.problems).toEqual(expect.arrayContaining(['unauthorised', 'forbidden']));
  });
});

describe('routes with a query', () => {
  const asking = routes.filter(({ query }) => query !== undefined);

  it.each(asking)('only read, and refuse what they cannot read: $operation', ({ method, problems, query = [] }) => {
    expect(method).toBe('GET');
    expect(problems).toContain('invalid');
    expect(new Set(query.map(({ name }) => name)).size).toBe(query.length);
  });
});

describe('routes that answer with text', () => {
  const texts = routes.filter(({ media = 'application/json' }) => media !== 'application/json');

  it('are few', () => {
    expect(texts.map(({ operation, media }) => [operation, media])).toEqual([
      ['readCalendar', 'text/calendar'],
      ['readProgramme', 'text/html'],
      ['readProgrammeSheet', 'text/html'],
      ['readDoorSheets', 'text/html'],
      ['readTableCards', 'text/html'],
      ['readHandout', 'text/html'],
      ['exportSignUpsCsv', 'text/csv'],
      ['exportContactsCsv', 'text/csv'],
      ['exportSignUpsXlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['printBadges', 'text/html'],
      ['printSignatureList', 'text/html'],
      ['printCheckInList', 'text/html'],
      ['printCertificates', 'text/html'],
      ['printParticipants', 'text/html'],
      ['printContacts', 'text/html'],
      ['printHeadcounts', 'text/html'],
      ['watchAvailability', 'text/event-stream'],
    ]);
  });

  it.each(texts)('have texts as their output: $operation', ({ output }) => {
    expect(output._zod.def.type).toBe('string');
  });
});

describe('problemStatuses', () => {
  it('are statuses of refusals', () => {
    for (const status of Object.values(problemStatuses)) expect(status).toBeGreaterThanOrEqual(400);
  });

  it('tell full from overloaded, and closed from not found', () => {
    expect(problemStatuses.full).not.toBe(problemStatuses.overloaded);
    expect(problemStatuses.closed).not.toBe(problemStatuses['not-found']);
  });
});
