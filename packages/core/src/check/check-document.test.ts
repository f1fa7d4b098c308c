import { describe, expect, it } from 'vitest';
import type { GeflechtDocument } from '../document/index.js';
import {
  buildActor,
  buildContributor,
  buildDocument,
  buildDuty,
  buildEffortEntry,
  buildEvent,
  buildEventDocument,
  buildFundingNotice,
  buildGoal,
  buildNetwork,
  buildNetworkDocument,
  buildOnlineAccess,
  buildResource,
  buildRoom,
  buildSession,
  buildSignUp,
  buildSignUpRules,
  buildSnapshot,
  buildSuggestion,
  buildTie,
  buildVenue,
} from '../testing/index.js';
import { checkDocument } from './index.js';

const today = '2027-01-15';
const consent = {
  purpose: 'photo',
  textId: 't',
  textVersion: '1',
  locale: 'de',
  at: '2026-01-01T00:00:00Z',
  channel: 'form',
};

/** An event that leaves nothing to ask. */
const wholeEvent = buildEvent({
  contact: { mail: 'fachtag@verein.example' },
  controller: { name: 'Mütterzentrum Erlenbogen' },
  privacyNotice: { url: 'https://verein.example/datenschutz' },
});
const retention = [{ group: 'party', deleteAfterDays: 90 }];
const whole = (overrides: Parameters<typeof buildEventDocument>[0] = {}) =>
  buildEventDocument({
    events: [wholeEvent],
    venues: [buildVenue()],
    signUpRules: [buildSignUpRules({ retention })],
    ...overrides,
  });

const findings = (document: GeflechtDocument, isPublished = false) =>
  checkDocument(document, { today, isPublished }).map(({ code, path, severity }) => [code, path.join('.'), severity]);
const codes = (document: GeflechtDocument, isPublished = false) =>
  findings(document, isPublished).map(([code]) => code);
const event = (overrides: Parameters<typeof buildEvent>[0]) =>
  whole({ events: [{ ...wholeEvent, ...buildEvent(overrides) }] });

const rules = (windows: readonly object[]) => whole({ signUpRules: [buildSignUpRules({ windows } as never)] });
const network = (actor: Parameters<typeof buildActor>[0]) =>
  buildNetworkDocument({ actors: [...(buildNetworkDocument().actors ?? []), buildActor(actor)] });

describe('a complete programme', () => {
  it('leaves only what is for the coordination to look at', () => {
    expect(findings(whole())).toEqual([['group-not-public', 'signUpRules.0', 'warning']]);
  });

  it('gives every finding a plain sentence in both languages', () => {
    const found = checkDocument(buildDocument({ events: [buildEvent()], sessions: [buildSession()] }), { today });
    expect(found.length).toBeGreaterThan(1);
    for (const { message } of found) expect([message.de, message.en].every((words) => /[.?]$/.test(words))).toBe(true);
  });
});

describe('faulty fields', () => {
  it('are told, and nothing is looked at beyond them', () => {
    const broken = whole({ sessions: [buildSession({ title: 7 as never })] });
    expect(findings(broken)).toEqual([['type-wrong', 'sessions.0.title', 'error']]);
  });
});

describe('the programme', () => {
  const second = { id: 'session-2', title: 'Zur selben Zeit' };

  it('names people who are planned twice at once', () => {
    const contributors = [{ contributorId: 'contributor-1' }];
    const sessions = [
      buildSession({ contributors, rooms: 'none' }),
      buildSession({ ...second, contributors, rooms: 'none' }),
    ];
    expect(findings(whole({ sessions }))).toContainEqual(['contributor-busy', 'sessions.0', 'warning']);
  });

  it('asks about rooms that are taken twice, which may be intended', () => {
    const sessions = [buildSession({ rooms: ['room-1'] }), buildSession({ ...second, rooms: ['room-1'] })];
    expect(findings(whole({ sessions }))).toContainEqual(['room-shared', 'sessions.0', 'hint']);
  });

  it('names sessions on a day the event does not list', () => {
    const document = event({ days: [{ id: 'd', date: '2027-03-07' }], end: '2027-03-07' });
    expect(findings(document)).toContainEqual(['day-not-listed', 'sessions.0.start', 'warning']);
  });
});

describe('what visitors would look for', () => {
  it.each([
    ['title-empty', { title: ' ' }],
    ['language-missing', { title: 'Fachtag' }],
    ['time-zone-missing', { timeZone: undefined }],
    ['contact-missing', { contact: { function: 'Leitung' } }],
    ['funding-notice-missing', { involved: [{ role: 'funder', ref: { name: 'Stiftung Erlenbogen' } }] }],
    ['alt-missing', { image: { href: 'bild.jpg', alt: '' } }],
  ] as const)('%s is told of the event', (code, overrides) => {
    expect(codes(event(overrides))).toContain(code);
    expect(codes(whole())).not.toContain(code);
  });

  it('is where it takes place, unless it is online', () => {
    expect(codes(whole({ venues: [] }))).toContain('venue-missing');
    expect(codes({ ...event({ mode: 'online' }), venues: [] })).not.toContain('venue-missing');
  });

  it('is when it takes place, if neither event nor sessions say so', () => {
    const bare = { events: [buildEvent({ start: undefined, end: undefined })] };
    expect(codes(whole({ ...bare, sessions: [] }))).toEqual(
      expect.arrayContaining(['date-missing', 'sessions-missing']),
    );
    expect(codes(whole(bare))).not.toContain('date-missing');
  });

  it('is not asked of an event that is cancelled', () => {
    expect(codes(whole({ events: [buildEvent({ status: 'cancelled' })] }))).not.toContain('contact-missing');
  });

  it('is a time and a room for each session that is on', () => {
    const sessions = [
      buildSession({ start: undefined, end: undefined }),
      buildSession({ id: 'draft', status: 'draft', start: undefined, end: undefined }),
      buildSession({ id: 'everywhere', rooms: 'all' }),
    ];
    expect(findings(whole({ sessions }))).toEqual(
      expect.arrayContaining([
        ['session-unscheduled', 'sessions.0.start', 'warning'],
        ['session-without-room', 'sessions.0.rooms', 'hint'],
      ]),
    );
    expect(findings(whole({ sessions })).filter(([code]) => String(code).startsWith('session-'))).toHaveLength(2);
  });

  it('is no room where the whole event does without', () => {
    expect(codes(whole({ rooms: [], sessions: [buildSession()] }))).not.toContain('session-without-room');
  });

  it('is the name of each contributor', () => {
    const contributors = [buildContributor({ name: '' }), buildContributor({ id: 'c-2' })];
    expect(findings(whole({ contributors }))).toContainEqual([
      'contributor-nameless',
      'contributors.0.name',
      'warning',
    ]);
  });

  it('is a text for a funder’s logo', () => {
    const fundingNotices = [buildFundingNotice({ funders: [{ ref: { name: 'Stiftung' }, logo: 'logo.svg' }] })];
    expect(codes(whole({ fundingNotices }))).toContain('alt-missing');
  });

  it('is when one can sign up and until when', () => {
    expect(codes(rules([]))).toContain('sign-up-window-missing');
    expect(findings(rules([{ id: 'w' }]))).toContainEqual([
      'closing-date-missing',
      'signUpRules.0.windows.0.closes',
      'warning',
    ]);
    expect(codes(rules([{ id: 'w', closes: '2027-02-01' }]))).toContain('retention-missing');
  });

  it('is nothing of a sign-up that is done elsewhere', () => {
    const signUpRules = [buildSignUpRules({ windows: [], externalUrl: 'https://anmeldung.example' })];
    expect(codes(whole({ signUpRules }))).not.toContain('sign-up-window-missing');
  });
});

describe('a network', () => {
  it('says what it is for and where its actors belong', () => {
    const lone = buildActor({ id: 'lone', name: '', sectorIds: [] });
    const actors = [...(buildNetworkDocument().actors ?? []), lone];
    expect(findings(buildNetworkDocument({ actors }))).toEqual(
      expect.arrayContaining([
        ['purpose-missing', 'networks.0.purposes', 'hint'],
        ['actor-nameless', 'actors.2.name', 'warning'],
        ['sector-missing', 'actors.2.sectorIds', 'hint'],
        ['actor-without-tie', 'actors.2', 'hint'],
      ]),
    );
  });

  it('tells once how many ties are not meant for everybody', () => {
    const ties = [buildTie(), buildTie({ id: 'tie-2', kind: 'referral' })];
    const found = checkDocument(buildNetworkDocument({ ties }), { today }).filter(({ path }) => path[0] === 'ties');
    expect(found).toMatchObject([{ code: 'group-not-public', count: 2, severity: 'hint' }]);
  });

  it('names what only some may read in a published snapshot, what it keeps included', () => {
    const frozen = { ties: [buildTie({ lastContactOn: '2027-01-10' })] };
    const document = buildNetworkDocument({ ties: [], snapshots: [buildSnapshot({ frozen })] });
    const found = checkDocument(document, { today, isPublished: true }).filter(({ path }) => path[0] === 'snapshots');
    const told = found.map(
      ({ severity, message }) => `${severity} ${/snapshots[.\w]*: \w+/u.exec(message.en)?.[0] ?? ''}`,
    );
    expect(told).toEqual([
      'error snapshots: networkId',
      'hint snapshots.frozen.ties: networkId',
      'error snapshots.frozen.ties: lastContactOn',
    ]);
  });

  it.each([
    ['suggestions', { suggestions: [buildSuggestion()] }, 'error'],
    ['effortEntries', { effortEntries: [buildEffortEntry()] }, 'error'],
    ['duties', { duties: [buildDuty()] }, 'hint'],
    ['goals', { goals: [buildGoal()] }, 'hint'],
    ['resources', { resources: [buildResource({ kind: 'money' })] }, 'hint'],
  ] as const)('names %s in a published document', (name, records, severity) => {
    const found = checkDocument(buildNetworkDocument(records), { today, isPublished: true });
    expect(found.find(({ path }) => path[0] === name)).toMatchObject({ code: 'group-not-public', severity });
  });

  it('tells once that records keep where they come from', () => {
    const source = [{ system: 'csv:netz', originalId: 'a' }];
    const actors = (buildNetworkDocument().actors ?? []).map((actor) => ({ ...actor, source }));
    const found = checkDocument(buildNetworkDocument({ actors }), { today, isPublished: true });
    expect(found.filter(({ code }) => code === 'origin-included')).toMatchObject([{ count: 2, severity: 'hint' }]);
  });

  it('says nothing of ties its rules open to everybody', () => {
    const networks = [buildNetwork({ visibilityDefaults: [{ group: 'tie.core', audience: 'public' }] })];
    const found = checkDocument(buildNetworkDocument({ networks }), { today });
    expect(found.filter(({ path }) => path[0] === 'ties')).toEqual([]);
  });
});

describe('what must not lie open', () => {
  const home = buildVenue({ kind: 'privateHome', location: { address: { street: 'Erlenbogen 3' } } });
  const person = { id: 'person-1', kind: 'person', name: 'Quartiersmanagerin' } as const;

  it.each([
    ['sign-ups-included', whole({ signUps: [buildSignUp()] })],
    ['online-access-included', whole({ onlineAccesses: [buildOnlineAccess()] })],
    ['home-address-included', whole({ venues: [home] })],
    ['person-without-consent', network(person)],
  ])('%s is a warning, and an error once it is published', (code, document) => {
    const severity = (isPublished: boolean) => findings(document, isPublished).find(([found]) => found === code)?.[2];
    expect([severity(false), severity(true)]).toEqual(['warning', 'error']);
  });

  it('is not a person who agreed and whose entry is still to be reviewed', () => {
    const agreed = { ...person, consents: [{ ...consent, purpose: 'networkMap' }] };
    expect(codes(network({ ...agreed, reviewOn: '2027-06-01' }))).not.toContain('person-without-consent');
    expect(codes(network({ ...agreed, reviewOn: '2026-06-01' }))).toContain('person-without-consent');
  });

  it('is not the district of a private home', () => {
    const district = buildVenue({ kind: 'privateHome', location: { areaName: 'Altstadt', precision: 'district' } });
    expect(codes(whole({ venues: [district] }))).not.toContain('home-address-included');
  });

  it('is a photo nobody agreed to', () => {
    const photo = { href: 'foto.jpg', alt: 'Porträt' };
    const withPhoto = (consents: readonly (typeof consent)[]) =>
      whole({ contributors: [buildContributor({ photo, consents })] });
    expect(codes(withPhoto([]))).toContain('photo-without-consent');
    expect(codes(withPhoto([{ ...consent, purpose: 'mailing' }]))).toContain('photo-without-consent');
    expect(codes(withPhoto([consent]))).not.toContain('photo-without-consent');
  });

  it('is worth a look where a mail address stands in a text', () => {
    const sessions = [buildSession({ rooms: 'all', description: { de: 'Fragen an jemand@privat.example.' } })];
    expect(findings(whole({ sessions }))).toContainEqual(['mail-in-text', 'sessions.0.description', 'hint']);
  });
});

it('lists a hundred findings of a kind and counts the rest', () => {
  const sessions = Array.from({ length: 130 }, (_, index) =>
    buildSession({ id: `s-${index}`, start: undefined, end: undefined, rooms: 'all' }),
  );
  const found = checkDocument(whole({ rooms: [buildRoom()], sessions }), { today });
  expect(found.filter(({ code }) => code === 'session-unscheduled')).toHaveLength(100);
  expect(found.at(-1)).toMatchObject({ code: 'findings-left-out', count: 30 });
});
