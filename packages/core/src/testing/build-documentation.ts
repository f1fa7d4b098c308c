import type {
  Checklist,
  Documentation,
  EventSeries,
  FundingProgramme,
  MediaItem,
  Project,
  ResultCard,
} from '../event/index.js';
import type { Overrides, Plain } from './plain.js';

const scope = { eventId: 'event-1' };

type Consent = NonNullable<NonNullable<MediaItem['rights']>['consent']>;

/** A consent to be shown, given on a form and not taken back. */
export function buildConsent(overrides: Overrides<Consent> = {}): Consent {
  return {
    purpose: 'photo',
    textId: 'consent-photo',
    textVersion: '1',
    locale: 'de',
    at: '2027-03-06T09:00:00+01:00',
    channel: 'form',
    ...overrides,
  };
}

/** What remains of `event-1`: `documentation-1`, with a summary and one key message. */
export function buildDocumentation(overrides: Overrides<Documentation> = {}): Documentation {
  const documentation: Plain<Documentation> = {
    id: 'documentation-1',
    scope,
    eventId: 'event-1',
    summary: 'Ein Tag der **kurzen Wege**.',
    keyMessages: ['Wer sich kennt, ruft an.'],
    ...overrides,
  };
  return documentation as Documentation;
}

/** A card, `result-1`, with an idea from `session-1`; for the confirmed. */
export function buildResult(overrides: Overrides<ResultCard> = {}): ResultCard {
  const result: Plain<ResultCard> = {
    id: 'result-1',
    scope,
    sessionId: 'session-1',
    kind: 'idea',
    by: 'participants',
    text: 'Ein gemeinsamer Kalender für den Stadtteil',
    ...overrides,
  };
  return result as ResultCard;
}

/** A picture, `media-1`, of the whole event; its owner is named, so everybody may see it. */
export function buildMediaItem(overrides: Overrides<MediaItem> = {}): MediaItem {
  const item: Plain<MediaItem> = {
    id: 'media-1',
    scope,
    kind: 'image',
    href: 'https://verein.example/bilder/saal.jpg',
    alt: 'Blick in den Saal: zwölf Tische mit bunten Tüchern',
    rights: { owner: { name: 'Mütterzentrum Erlenbogen' } },
    ...overrides,
  };
  return item as MediaItem;
}

/** What to try out before an online meeting, `checklist-1`. */
export function buildChecklist(overrides: Overrides<Checklist> = {}): Checklist {
  const checklist: Plain<Checklist> = {
    id: 'checklist-1',
    scope,
    kind: 'technicalCheck',
    title: 'Vor dem Start',
    items: [{ text: 'Ton' }, { text: 'Kamera' }],
    ...overrides,
  };
  return checklist as Checklist;
}

/** A yearly series, `series-1`. */
export function buildEventSeries(overrides: Overrides<EventSeries> = {}): EventSeries {
  const series: Plain<EventSeries> = { id: 'series-1', scope, title: 'Netzwerktage Erlenbogen', ...overrides };
  return series as EventSeries;
}

/** A project, `project-1`. */
export function buildProject(overrides: Overrides<Project> = {}): Project {
  const project: Plain<Project> = { id: 'project-1', scope, title: 'Kurze Wege', ...overrides };
  return project as Project;
}

/** A funding programme, `funding-1`, with one funder. */
export function buildFundingProgramme(overrides: Overrides<FundingProgramme> = {}): FundingProgramme {
  const programme: Plain<FundingProgramme> = {
    id: 'funding-1',
    scope,
    title: 'Nachbarschaft stärken',
    funders: [{ name: 'Stiftung Erlenbogen' }],
    ...overrides,
  };
  return programme as FundingProgramme;
}
