import type { Issue } from '@geflecht/core/document';
import type { Text } from '@geflecht/core/text';
import { neighboursDay, neighboursDayId } from '@geflecht/fixtures';
import { describe, expect, it } from 'vitest';
import { plainText } from '../plain-text.js';
import { enteredRequest } from './entered-request.js';
import { fieldFindings, fieldOfIssue } from './entry-findings.js';
import { bookableTitles, eventOffer } from './event-offer.js';

const document = neighboursDay('2027-05-08');
const tell = (text: Text | undefined) => plainText(text);
const offer = eventOffer(document, tell);

function filledIn(fields: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

const entered = enteredRequest(
  filledIn([
    ['channel', 'phone'],
    ['locale', 'de'],
    ['name', ' Orla Ochsenzunge '],
    ['mail', 'orla@haus.example'],
    ['phone', ''],
    ['person', 'p1'],
    ['person', 'p2'],
    ['p1/name', ''],
    ['p1/kind', 'adult'],
    ['p1/choice/nachbarn-werkstatt/1', 'nachbarn-garten'],
    ['p1/choice/nachbarn-werkstatt/2', ''],
    ['p1/choice/nachbarn-werkstatt/3', 'nachbarn-kueche'],
    ['p1/answer/bescheinigung', 'true'],
    ['p2/name', 'Pia'],
    ['p2/kind', 'child'],
    ['p2/age', '4'],
    ['p2/extra/nachbarn-kinder', 'true'],
    ['party/answer/anliegen', 'Ein Beet'],
    ['consent/teilnahme', 'true'],
    ['feeClassId', 'frei'],
  ]),
  offer,
);

describe('what an event asks', () => {
  it('leaves out the seat that comes with signing up', () => {
    expect(offer.extras.map(({ id }) => id)).toEqual(['nachbarn-rundgang', 'nachbarn-kinder']);
  });

  it('tells choices with the titles of their sessions', () => {
    const [choice] = offer.choices;
    expect([choice?.rule, choice?.count, choice?.options[0]?.title]).toEqual([
      'rank',
      3,
      'Ein Beet, das niemandem gehört',
    ]);
  });

  it('names the seat after the event', () => {
    expect(bookableTitles(document, tell).get('nachbarn-platz')).toBe('Nachbarschaftstag');
    expect(document.events?.[0]?.id).toBe(neighboursDayId);
  });
});

describe('what was entered', () => {
  it('leaves out what nobody said', () => {
    expect(entered.body.contact).toEqual({ name: 'Orla Ochsenzunge', mail: 'orla@haus.example' });
    expect(entered.body).not.toHaveProperty('mode');
  });

  it('takes the first person for the contact where no other is named', () => {
    expect(entered.body.participants).toEqual([
      { id: 'p1', kind: 'adult', name: 'Orla Ochsenzunge' },
      { id: 'p2', kind: 'child', name: 'Pia', age: 4 },
    ]);
  });

  it('closes gaps between wishes', () => {
    expect(entered.body.bookings).toEqual([
      { participantId: 'p1', bookableId: 'nachbarn-garten', rank: 1 },
      { participantId: 'p1', bookableId: 'nachbarn-kueche', rank: 2 },
      { participantId: 'p2', bookableId: 'nachbarn-kinder' },
    ]);
  });

  it('holds answers in their kind, and whose they are', () => {
    expect(entered.body.answers).toEqual([
      { questionId: 'anliegen', value: 'Ein Beet' },
      { questionId: 'bescheinigung', participantId: 'p1', value: true },
    ]);
  });

  it('agrees to what was ticked, in the version that stood there', () => {
    expect(entered.body.consents).toEqual([{ textId: 'teilnahme', textVersion: '2026-1' }]);
  });
});

const message = { de: 'So nicht.', en: 'Not so.' };
const issue = (path: Issue['path'], value?: unknown): Issue => ({
  path,
  code: 'value-not-allowed',
  severity: 'error',
  message,
  value,
});

describe('a finding of the server', () => {
  it.each<readonly [string, Issue['path'], unknown]>([
    ['mail', ['contact', 'mail'], undefined],
    ['p2/age', ['participants', 1, 'age'], undefined],
    ['p1/choice/nachbarn-werkstatt/3', ['bookings', 1, 'bookableId'], undefined],
    ['p2/extra/nachbarn-kinder', ['bookings', 2], undefined],
    ['p2/choice/nachbarn-werkstatt/1', ['bookings'], { choiceGroupId: 'nachbarn-werkstatt', participantId: 'p2' }],
    ['p1/answer/bescheinigung', ['answers', 1, 'value'], undefined],
    ['p2/answer/essen', ['answers'], { questionId: 'essen', participantId: 'p2' }],
    ['party/answer/anliegen', ['answers'], { questionId: 'anliegen' }],
    ['consent/bedarf', ['consents'], { textId: 'bedarf' }],
    ['feeClassId', ['feeClassId'], undefined],
    ['', ['participants'], { max: 5 }],
  ])('is told at %s', (field, path, value) => {
    expect(fieldOfIssue(issue(path, value), entered, offer)).toBe(field);
  });

  it('is told once, in the language of the office, and no warning is', () => {
    const twice = [issue(['contact', 'mail']), issue(['contact', 'mail'])];
    const warning: Issue = { ...issue(['contact', 'name']), severity: 'warning' };
    expect(fieldFindings([...twice, warning], entered, { offer, locale: 'en' })).toEqual([
      { field: 'mail', sentence: 'Not so.' },
    ]);
  });
});
