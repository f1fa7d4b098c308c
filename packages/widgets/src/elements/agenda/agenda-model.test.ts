import { sessionFormats } from '@geflecht/core/event';
import { buildActor, buildDocument, buildEvent, buildMaterial, buildRoom, buildSession } from '@geflecht/core/testing';
import { describe, expect, test } from 'vitest';
import { fittingView, hasDetails, isEmptyAgenda, namedParts, organisationName, setOutAgenda } from './agenda-model.js';
import type { Agenda } from './agenda-model.js';
import { messages as german } from './locales/agenda-de.js';
import { messages as english } from './locales/agenda-en.js';
import { conferenceDay, congress, largeCongress, shortProgramme } from './sample-programmes.js';

function setOut(document = congress): Agenda {
  return setOutAgenda({ document })!;
}

function festival(hosts: number): Agenda {
  const rooms = Array.from({ length: hosts }, (_, index) => buildRoom({ id: `h${index}` }));
  const sessions = rooms.map(({ id }) => buildSession({ id: `s-${id}`, rooms: [id] }));
  return setOut(buildDocument({ events: [buildEvent()], rooms, sessions }));
}

const view = (agenda: Agenda, width: number, shown: 'grid' | 'list' = 'list') =>
  fittingView(agenda.arrangement, width, shown);

describe('which view fits', () => {
  test('a wide element shows parallel rooms as a grid, a narrow one as a list', () => {
    expect([view(setOut(), 1_200), view(setOut(), 400)]).toEqual(['grid', 'list']);
  });

  test('a programme without parallel rooms is a list at any width', () => {
    expect(view(setOut(shortProgramme), 2_000)).toBe('list');
  });

  test('many rooms with one session each are a list, for the grid would be mostly empty', () => {
    expect(view(festival(12), 1_600)).toBe('list');
  });

  test('more rooms than three widths hold are a list', () => {
    expect([view(setOut(largeCongress(300)), 640), view(setOut(largeCongress(90)), 520, 'grid')]).toEqual([
      'grid',
      'list',
    ]);
    expect(view(setOut(largeCongress(2_000)), 1_280)).toBe('grid');
  });

  test('a grid is kept through a scroll bar’s width, so that it cannot flicker', () => {
    expect([view(setOut(), 625, 'grid'), view(setOut(), 625, 'list')]).toEqual(['grid', 'list']);
  });
});

const stand = (index: number) => ({
  id: `p${index}`,
  kind: 'stand' as const,
  title: `Stand ${index}`,
  order: -index,
});

const stands = (count: number) => buildSession({ parts: Array.from({ length: count }, (_, index) => stand(index)) });

describe('what an agenda holds', () => {
  test('nothing for an event the document does not know', () => {
    expect(setOutAgenda({ document: congress, eventId: 'elsewhere' })).toBeUndefined();
  });

  test('an event without sessions is empty, one with unscheduled ones is not', () => {
    const events = [buildEvent()];
    const unscheduled = [buildSession({ start: undefined })];
    const isEmpty = (sessions: typeof unscheduled) =>
      isEmptyAgenda(setOut(buildDocument({ events, sessions })).arrangement);
    expect([isEmpty([]), isEmpty(unscheduled)]).toEqual([true, false]);
  });

  test('details are there where a session says more than its entry', () => {
    const agenda = setOut(conferenceDay);
    const more = agenda.programme.sessions
      .filter((session) => hasDetails(session, agenda))
      .map(({ id }) => id as string);
    expect(more).toEqual(['impulse', 'cafe', 'tour', 'talk']);
  });

  test('a material that names a session gives it details', () => {
    const materials = [buildMaterial({ sessionId: 'session-1' })];
    const agenda = setOut(buildDocument({ events: [buildEvent()], sessions: [buildSession()], materials }));
    expect(hasDetails(agenda.programme.sessions[0]!, agenda)).toBe(true);
  });

  test('an entry names the rooms of a World Café in order, and no long list of stands', () => {
    expect(namedParts(stands(2)).map(({ title }) => title)).toEqual(['Stand 1', 'Stand 0']);
    expect(namedParts(stands(9))).toEqual([]);
  });

  test('an organisation is named by itself or by the document', () => {
    const actors = [buildActor({ id: 'centre', name: 'Haus am Markt' })];
    const agenda = setOut(buildDocument({ events: [buildEvent()], actors }));
    const centre = { actorId: 'centre' } as Parameters<typeof organisationName>[0];
    const stranger = { actorId: 'lost' } as Parameters<typeof organisationName>[0];
    expect([organisationName(centre, agenda), organisationName(stranger, agenda)]).toEqual([
      'Haus am Markt',
      undefined,
    ]);
    expect(organisationName({ name: 'Verein' }, agenda)).toBe('Verein');
  });
});

const labels = (language: 'de' | 'en') =>
  Object.fromEntries(sessionFormats.map(({ id, label }) => [id, label[language]]));

test('every format that ships has the same label in the words of the agenda', () => {
  expect([german.formats, english.formats]).toEqual([labels('de'), labels('en')]);
});
