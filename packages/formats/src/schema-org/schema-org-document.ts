import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event } from '@geflecht/core/event';
import type { Text } from '@geflecht/core/text';
import { EventBuilder } from '../event/event-builder.js';
import { titleOf } from '../event/titled.js';
import type { FileContent } from '../reading/file-content.js';
import { plainText, richText } from '../records/author-text.js';
import { leftOver, withoutGaps } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { slug } from '../records/slug.js';
import { webAddress } from '../records/web-address.js';
import { ZoneChoice } from '../time/zone-choice.js';
import { commonWhole, EventForest, namesItsParts } from './event-forest.js';
import type { DataPart, EventNode } from './event-forest.js';
import { EventIdentities } from './event-identity.js';
import type { EventIdentity } from './event-identity.js';
import { signUpRulesOf } from './event-offers.js';
import { fundingOf, involvedOf } from './event-people.js';
import { PlaceReader } from './event-place.js';
import { imageOf, keywordsOf, languagesOf, modeOf, statusOf } from './event-texts.js';
import { timesOfEvent } from './event-times.js';
import { LinkedData } from './linked-data.js';
import type { Surroundings } from './linked-data.js';
import { addEventSession, keepCapacity, keepOnline, readFields } from './schema-org-session.js';
import type { ReadingContext } from './schema-org-session.js';

/** Linked data of a file or page, and what the page says around them. */
export interface LinkedPage {
  readonly parts: readonly DataPart[];
  readonly surroundings?: Surroundings;
  readonly title?: string | undefined;
  /** Language of the page. */
  readonly language?: string | undefined;
}

/** The event that all others are part of, and those others. */
interface Programme {
  readonly head: EventNode | undefined;
  readonly sessions: readonly EventNode[];
}

const ownOfEvent = ['funder', 'funding', 'sponsor', 'contributor', 'audience'];

/**
 * One event with parts is the event, its parts are the sessions; one without is event and only session at once. Several
 * are sessions of the whole they all name, else of an event that stands for the page.
 */
function programmeOf(data: LinkedData, { roots }: EventForest): Programme {
  const [only, ...others] = roots;
  if (only !== undefined && others.length === 0 && namesItsParts(only)) return { head: only, sessions: only.children };
  const whole = commonWhole(data, roots);
  if (whole !== undefined) return { head: { node: whole, at: only?.at ?? 'file', children: [] }, sessions: roots };
  return { head: others.length === 0 ? only : undefined, sessions: roots };
}

/** Adds the places of the event; those of its sessions follow with them. */
function addPlaces(context: ReadingContext, { node, at }: EventNode): void {
  const places = context.places.placesOf(node, at);
  keepOnline(context, { eventId: context.builder.eventId }, { places, at });
}

function eventStatus(data: LinkedData, node: JsonObject): Event['status'] {
  const stated = statusOf(data, node);
  if (stated === 'EventCancelled') return 'cancelled';
  return stated === 'EventPostponed' ? 'postponed' : undefined;
}

/** The fields of the event, without those that every event has. */
function eventFields(context: ReadingContext, { node, at }: EventNode) {
  const { data, file } = context;
  const { findings } = file;
  const languages = languagesOf(context, node, at);
  const keywords = keywordsOf(data, node);
  return {
    subtitle: plainText(data.text(node, 'alternateName'), findings, at),
    teaser: plainText(data.text(node, 'disambiguatingDescription'), findings, at),
    description: richText(data.text(node, 'description'), findings, at),
    languages: languages.length === 0 ? undefined : languages,
    mode: modeOf(data, node),
    ...timesOfEvent(context, node, at),
    status: eventStatus(data, node),
    url: webAddress(data.page(node, 'url')),
    image: imageOf(context, node, at),
    keywords,
    targetGroups: targetGroups(data, node),
    involved: involvedOf(context, node, at),
  };
}

/** An event that names its start and no end has none, whatever its sessions suggest. */
function withStatedEnd(event: Event, { data, head }: ReadingContext): Event {
  const isOpen =
    head !== undefined && data.word(head, 'startDate') !== undefined && data.word(head, 'endDate') === undefined;
  const { end: _derived, ...rest } = event;
  return isOpen ? rest : event;
}

function targetGroups(data: LinkedData, node: JsonObject): Event['targetGroups'] {
  const terms = data.nodes(node, 'audience').flatMap((audience) => {
    const stated = data.word(audience, 'identifier') ?? slug(data.word(audience, 'audienceType') ?? '');
    return stated === '' ? [] : [stated];
  });
  return terms.length === 0 ? undefined : terms;
}

/** Labels of the target groups that the file names. */
function audienceTaxonomy(data: LinkedData, node: JsonObject): GeflechtDocument['taxonomies'] {
  const terms = data.nodes(node, 'audience').flatMap((audience) => {
    const label = data.text(audience, 'audienceType');
    const id = data.word(audience, 'identifier') ?? slug(data.word(audience, 'audienceType') ?? '');
    return label === undefined || id === '' ? [] : [{ id, label }];
  });
  return terms.length === 0 ? undefined : [{ id: 'targetGroup', terms }];
}

function contextOf(file: FileContent, page: LinkedPage): { context: ReadingContext; programme: Programme } {
  const data = new LinkedData(
    page.parts.map((part) => part.data),
    page.surroundings,
  );
  const forest = new EventForest(data, page.parts, file.limits);
  for (const { at } of forest.repeated) file.findings.report('events-repeated', at);
  const programme = programmeOf(data, forest);
  const { head } = programme;
  const builder = new EventBuilder(
    file,
    'schema-org',
    head === undefined ? pageTitle(file, page) : identityOfHead(data, head).key,
  );
  const context: ReadingContext = {
    file,
    builder,
    data,
    zone: new ZoneChoice(file, statedZone(data, programme)),
    places: new PlaceReader(builder, data),
    identities: new EventIdentities(data),
    head: head?.node,
    onlineAccesses: [],
    bookables: [],
  };
  return { context, programme };
}

/** A zone that a recurring event names. */
function statedZone(data: LinkedData, { head, sessions }: Programme): string | undefined {
  const schedules = [head, ...sessions].flatMap((event) =>
    event === undefined ? [] : data.nodes(event.node, 'eventSchedule'),
  );
  return schedules.flatMap((schedule) => data.word(schedule, 'scheduleTimezone') ?? [])[0];
}

function identityOfHead(data: LinkedData, { node }: EventNode): EventIdentity {
  return new EventIdentities(data).identityOf(node);
}

function pageTitle({ options, stem, title }: FileContent, page: LinkedPage): string {
  return options.title ?? page.title ?? (title === '' ? stem : title);
}

/** Builds the document of the events of a file or page; nothing where there are none. */
export function schemaOrgDocument(file: FileContent, page: LinkedPage): GeflechtDocument | undefined {
  const { context, programme } = contextOf(file, page);
  const { head, sessions } = programme;
  const { builder, data, zone, onlineAccesses, bookables } = context;
  if (head === undefined && sessions.length === 0) return undefined;
  const isOnlySession = sessions[0] === head;
  if (head !== undefined && !isOnlySession) addPlaces(context, head);
  for (const session of sessions) addEventSession(context, session);
  if (head !== undefined) keepCapacity(context, head.node, { kind: 'event', targetId: builder.eventId });
  const signUpRules = head && signUpRulesOf(context, head.node, head.at);
  const funding = head === undefined ? [] : fundingOf(context, head.node, head.at);
  const title: Text = titleOf(
    head ? data.text(head.node, 'name') : pageTitle(file, page),
    file.findings,
    head?.at ?? 'file',
  );
  const document = builder.finish(
    { title, ...(head && eventFields(context, head)), timeZone: zone.eventZone() },
    {
      originalId: head === undefined ? builder.eventId : identityOfHead(data, head).originalId,
      url: head && webAddress(data.page(head.node, 'url')),
      rest:
        head && !isOnlySession
          ? leftOver(head.node, readFields(...ownOfEvent, ...(signUpRules === undefined ? [] : ['offers'])))
          : undefined,
    },
  );
  const taxonomies = [...(document.taxonomies ?? []), ...((head && audienceTaxonomy(data, head.node)) ?? [])];
  return withoutGaps({
    ...document,
    events: document.events?.map((event) => withStatedEnd(event, context)),
    defaults: withoutGaps({ ...document.defaults, contentLocale: page.language }),
    taxonomies: taxonomies.length === 0 ? undefined : taxonomies,
    onlineAccesses: onlineAccesses.length === 0 ? undefined : onlineAccesses,
    fundingNotices: funding.length === 0 ? undefined : funding,
    signUpRules: signUpRules === undefined ? undefined : [signUpRules],
    bookables: bookables.length === 0 ? undefined : bookables,
  });
}
