import { describe, expect, it } from 'vitest';
import {
  buildContributor,
  buildDocument,
  buildEventDocument,
  buildRoom,
  buildSession,
  buildSignUp,
} from '../testing/index.js';
import { findingsOf } from '../testing/findings-of.js';
import { longestCollection, longestDocument } from './document.js';
import { collectionNames } from './entities.js';
import { mostIssues } from './issue-list.js';
import { validateDocument } from './validate-document.js';

const session = (fields: object) => ({ ...buildEventDocument(), sessions: [{ ...buildSession(), ...fields }] });

const many = (count: number) => Array.from<unknown>({ length: count });
const valuesIn = (fields: object) => validateDocument(session(fields)).issues.map(({ value }) => value);

describe('validateDocument', () => {
  it.each([
    ['nothing', undefined, ' not-an-object'],
    ['null', null, ' not-an-object'],
    ['a list', [], ' not-an-object'],
    ['text', '{}', ' not-an-object'],
    ['another format', { format: 'frab' }, 'format format-unknown'],
    ['no format', { version: 1, events: [] }, 'format format-unknown'],
    ['a newer version', { format: 'geflecht', version: 2, events: 'anything' }, 'version version-unsupported'],
    ['no version', { format: 'geflecht' }, 'version version-unsupported'],
    ['a version in quotes', { format: 'geflecht', version: '1' }, 'version version-unsupported'],
  ])('refuses %s with one issue', (_what, input, finding) => {
    expect(findingsOf(input)).toEqual([finding]);
    expect(validateDocument(input)).not.toHaveProperty('document');
  });

  it('says of a newer version that the program is the one to be renewed', () => {
    const [newer] = validateDocument({ format: 'geflecht', version: 7 }).issues;
    const [older] = validateDocument({ format: 'geflecht', version: 0 }).issues;
    expect(newer?.value).toBe(7);
    expect(newer?.message).not.toEqual(older?.message);
  });

  it('hands the document back as its author wrote it', () => {
    const { scope: _scope, ...bare } = buildSession();
    const written = {
      ...buildEventDocument(),
      $schema: 'x',
      sessions: [{ ...bare, 'x-colour': { of: ['day'] } }],
      extra: 1,
    };
    const { document, issues } = validateDocument(written);
    expect(issues).toEqual([]);
    expect(document).toEqual(written);
    expect(document).not.toBe(written);
  });

  it('hands no document back where anything is wrong, but does for a warning', () => {
    expect(validateDocument(session({ end: 'late' }))).not.toHaveProperty('document');
    const warned = validateDocument(session({ scope: { eventId: 'event-9' } }));
    expect(warned.issues).toMatchObject([{ severity: 'warning' }]);
    expect(warned.document).toBeDefined();
  });

  it.each([...collectionNames, 'areas'])('finds a collection %s that is no list', (name) => {
    expect(findingsOf({ ...buildDocument(), [name]: { id: 'x' } })).toEqual([`${name} type-wrong`]);
  });

  it.each([...collectionNames, 'areas'])('finds entries of %s that are no records', (name) => {
    expect(findingsOf({ ...buildDocument(), [name]: [null, 5, 'x', []] })).toEqual(
      [0, 1, 2, 3].map((index) => `${name}.${index} type-wrong`),
    );
  });

  it('finds wrong fields of the document’s frame', () => {
    const frame = { defaults: { timeZone: 5, contentLocale: '??' }, source: [{}], taxonomies: [{ id: 'sector' }] };
    expect(findingsOf({ ...buildDocument(), ...frame })).toEqual([
      'defaults.timeZone type-wrong',
      'defaults.contentLocale text-malformed',
      'source.0.system value-missing',
      'source.0.originalId value-missing',
      'taxonomies.0.terms value-missing',
    ]);
  });

  it('finds everything at once, in fields and across records', () => {
    const document = { ...session({ title: 5 }), rooms: [buildRoom(), buildRoom()], tracks: [{ id: 'track-1' }] };
    expect(findingsOf(document)).toEqual([
      'rooms.1.id id-duplicate',
      'tracks.0.name value-missing',
      'sessions.0.title type-wrong',
    ]);
  });

  it('limits the size of a collection and of the whole document before it reads them', () => {
    expect(findingsOf({ ...buildDocument(), rooms: many(longestCollection + 1) })).toEqual(['rooms too-large']);
    const half = many(longestDocument / 4 + 1);
    const whole = { ...buildDocument(), rooms: half, tracks: half, sessions: half, ties: half };
    expect(findingsOf(whole)).toEqual([' too-large']);
  });

  it('lists a thousand issues and counts the rest', () => {
    const sessions = Array.from({ length: mostIssues + 7 }, (_, index) => ({ id: `s${index}` }));
    const { issues } = validateDocument({ ...buildDocument(), sessions });
    expect(issues).toHaveLength(mostIssues + 1);
    expect(issues.at(-1)).toMatchObject({ code: 'issues-left-out', value: 7 });
  });

  it('knows of errors beyond those it lists', () => {
    const sessions = Array.from({ length: mostIssues }, (_, index) =>
      buildSession({ id: `s${index}`, hosts: [{ actorId: 'a-9' }] }),
    );
    const actors = [{ id: 'actor-1', kind: 'group', name: 'Elterncafé' }];
    const ties = [
      {
        id: 'tie-1',
        networkId: 'n',
        fromId: 'x',
        toId: 'y',
        kind: 'exchange',
        direction: 'mutual',
        stage: 'contact',
        activity: 'active',
      },
    ];
    const result = validateDocument({ ...buildDocument(), sessions, actors, ties });
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result).not.toHaveProperty('document');
  });
});

describe('issues', () => {
  it('have a path, a code, a severity and a sentence in German and English', () => {
    const broken = { ...session({ start: 'x', rooms: 'everywhere', openEnd: 'yes' }), venues: [{}], ties: [5] };
    for (const issue of validateDocument(broken).issues) {
      expect(issue).toMatchObject({ severity: 'error', code: expect.any(String) as string });
      expect(issue.message.de).toMatch(/^\p{Lu}.*\.$/u);
      expect(issue.message.en).toMatch(/^\p{Lu}.*\.$/u);
      expect(issue.message.de).not.toBe(issue.message.en);
      expect(`${issue.message.de}${issue.message.en}`).not.toMatch(/Invalid|undefined|NaN|zod/u);
    }
  });

  it('quote what strangers may read, shortened', () => {
    expect(valuesIn({ start: 'yesterday' })).toEqual(['yesterday']);
    expect(valuesIn({ start: 'x'.repeat(500) })).toEqual([`${'x'.repeat(80)}…`]);
    expect(valuesIn({ title: [1, 2, 3] })).toEqual(['[3]']);
    expect(valuesIn({ start: { year: 2027 } })).toEqual(['{…}']);
  });

  it('quote nothing personal', () => {
    const contact = { name: '', mail: 'ada at verein.example' };
    const document = {
      ...buildEventDocument(),
      signUps: [{ ...buildSignUp(), contact, status: 'Ada' }],
      contributors: [{ ...buildContributor(), mail: 4711, function: 5 }],
      actors: [{ id: 'actor-1', kind: 'person', name: 4711, personName: 4712 }],
    };
    const { issues } = validateDocument(document);
    expect(issues.map(({ path }) => path.join('.'))).toEqual([
      'contributors.0.function',
      'contributors.0.mail',
      'actors.0.name',
      'actors.0.personName',
      'signUps.0.contact.name',
      'signUps.0.contact.mail',
      'signUps.0.status',
    ]);
    expect(issues.filter((issue) => 'value' in issue).map(({ path }) => path.join('.'))).toEqual([
      'contributors.0.function',
    ]);
  });
});
