import type * as z from 'zod/mini';
import { audienceRuleSchema, scopeSchema, sourceSchema } from '../audience/meta.js';
import { plannedSeatSchema } from '../encounter/seating-plan.js';
import { documentationSectionSchema, quoteSchema, reportSchema } from '../event/documentation.js';
import { eventDaySchema } from '../event/event.js';
import { mediaRightsSchema } from '../event/media-item.js';
import { partSchema } from '../event/session.js';
import { networkChangeSchema } from '../network/network-change.js';
import { expectedKindSchema } from '../network/purpose-template.js';
import { frozenNetworkSchema } from '../network/snapshot.js';
import {
  actorRefSchema,
  addressSchema,
  attributeSchema,
  benefitSchema,
  consentRecordSchema,
  contactSchema,
  contributionSchema,
  geoSchema,
  imageSchema,
  ladderRatingSchema,
  levelSchema,
  linkSchema,
  locationSchema,
} from '../schema/building-blocks.js';
import { termSchema } from '../schema/id.js';
import { windowSchema } from '../sign-up/sign-up-rules.js';
import { answerSchema, bookingSchema, participantSchema, signUpLogEntrySchema } from '../sign-up/sign-up.js';
import { localeTagSchema, richTextSchema, textSchema } from '../text/text.js';
import {
  clockTimeSchema,
  daySchema,
  deadlineSchema,
  instantSchema,
  partialDateSchema,
  periodSchema,
  timeZoneSchema,
} from '../time/instant.js';
import { areaSchema, documentDefaultsSchema, taxonomySchema } from './document.js';
import { collectionNames, entities } from './entities.js';

/** The name of a schema among the definitions, and what it stands for. */
export interface NamedSchema {
  readonly id: string;
  readonly schema: z.core.$ZodType;
  readonly description: string;
}

const named = (id: string, schema: z.core.$ZodType, description: string): NamedSchema => ({ id, schema, description });

const blocks: readonly NamedSchema[] = [
  named('Text', textSchema, 'Author text: one string, or one per language tag'),
  named('RichText', richTextSchema, 'Author text in a subset of Markdown: one string, or one per language tag'),
  named('LanguageTag', localeTagSchema, 'BCP 47, such as de, de-x-du (informal) or de-simple (plain language)'),
  named('Instant', instantSchema, 'Point in time with offset, such as 2027-03-06T09:30:00+01:00'),
  named('Day', daySchema, 'Calendar day, such as 2027-03-06'),
  named('Deadline', deadlineSchema, 'A point in time, or a day and then its end in the zone of the event'),
  named('PartialDate', partialDateSchema, 'Year, month or day, as exact as it is known'),
  named('Period', periodSchema, 'Span of days; `until` is the last one'),
  named('ClockTime', clockTimeSchema, 'Wall-clock time, such as 09:30'),
  named('TimeZone', timeZoneSchema, 'IANA name, such as Europe/Berlin'),
  named('Term', termSchema, 'Id of a term of an open list, such as a sector or a session format'),
  named('ActorRef', actorRefSchema, 'An organisation by id, or by name alone'),
  named('Link', linkSchema, 'A labelled link'),
  named('Image', imageSchema, 'A picture with its text alternative'),
  named('Geo', geoSchema, 'Position in degrees, WGS 84'),
  named('Address', addressSchema, 'Postal address'),
  named('Location', locationSchema, 'A place on the ground and how much of it strangers may read'),
  named('Contact', contactSchema, 'Contact of a function, never of a private person'),
  named('Level', levelSchema, 'Level of public life'),
  named('ConsentRecord', consentRecordSchema, 'Proof of one consent'),
  named('LadderRating', ladderRatingSchema, 'Position on a named ladder'),
  named('Benefit', benefitSchema, 'What somebody gets out, perhaps later'),
  named('Contribution', contributionSchema, 'What somebody brings in'),
  named('Attribute', attributeSchema, 'Value of a foreign column kept from an import'),
  named('Scope', scopeSchema, 'The event, network or actor a record belongs to'),
  named('Source', sourceSchema, 'Where a record came from'),
  named('AudienceRule', audienceRuleSchema, 'Opens or narrows one group of fields of a record'),
  named('Area', areaSchema, 'Region of any level'),
  named('Taxonomy', taxonomySchema, 'An open list of terms with labels'),
  named('Defaults', documentDefaultsSchema, 'What records of a document leave out'),
];

const parts: readonly NamedSchema[] = [
  named('EventDay', eventDaySchema, 'One day of an event'),
  named('Part', partSchema, 'Table, station, stand or report inside a session'),
  named('DocumentationSection', documentationSectionSchema, 'A stretch of a documentation with a heading'),
  named('Quote', quoteSchema, 'What somebody said'),
  named('Report', reportSchema, 'Somebody’s account of the event'),
  named('MediaRights', mediaRightsSchema, 'Whose a media item is, who agreed to be shown, and until when'),
  named('NetworkChange', networkChangeSchema, 'One change of one record of a network'),
  named('FrozenNetwork', frozenNetworkSchema, 'What a snapshot keeps of a network'),
  named('ExpectedKind', expectedKindSchema, 'A kind of partner a network with some purpose may expect'),
  named('SignUpWindow', windowSchema, 'A time in which certain things can be chosen'),
  named('Participant', participantSchema, 'One person of a party'),
  named('Booking', bookingSchema, 'One participant’s wish or place'),
  named('Answer', answerSchema, 'An answer to one question'),
  named('PlannedSeat', plannedSeatSchema, 'Where one person sits in one round'),
  named('SignUpLogEntry', signUpLogEntrySchema, 'One step in a sign-up’s life'),
];

const meanings: Readonly<Record<(typeof collectionNames)[number], string>> = {
  events: 'A gathering with a programme',
  venues: 'House or place of an event; a private home is public as a district only',
  onlineAccesses: 'Link and codes for the confirmed',
  rooms: 'Physical or virtual space',
  tracks: 'Thread of related sessions',
  sessions: 'One item of the programme',
  contributors: 'Person acting in sessions',
  materials: 'File or link to hand on',
  fundingNotices: 'Prescribed wording and logos',
  documentations: 'What remains of an event',
  results: 'Card with one outcome of a table or session',
  mediaItems: 'Picture, film or recording; public only while its rights allow it',
  checklists: 'Things to heed or to have ready',
  eventSeries: 'Events in a row',
  projects: 'Funded or own undertaking behind events',
  fundingProgrammes: 'Scheme that pays projects',
  networks: 'A network of actors with its purposes, steering and the frame of its map',
  actors: 'Organisation, group, body, person in a role, place or network',
  memberships: 'An actor’s belonging to a network',
  placements: 'An actor’s or a wanted kind’s spot on one network’s map',
  ties: 'A relation of one kind between two actors, as one network sees it',
  duties: 'Standing task held for a network',
  seats: 'Position in a body, held or vacant',
  resources: 'What an actor offers or needs',
  goals: 'What partners want to reach together',
  offers: 'Service for families, by one or more providers',
  purposeTemplates: 'Kinds of partner to be expected in a network with one purpose',
  snapshots: 'Frozen state of a network; whatever it keeps keeps its audience',
  suggestions: 'A change somebody wants, awaiting acceptance',
  effortEntries: 'Minutes spent on network work',
  signUpRules: 'How one signs up for an event',
  bookables: 'Whatever has places',
  choiceGroups: 'Parallel bookables to choose from',
  questions: 'A question of the sign-up form',
  consentTexts: 'The wording of one consent',
  signUps: 'One party’s request and its fate',
  needsAnswers: 'A sensitive answer on care, food or access, kept apart',
  attendances: 'Whether a participant was there, and how long',
  seatingPlans: 'Who sits at which table in which round',
};

const records = collectionNames.map((collection) => {
  const { name, schema } = entities[collection];
  return named(`${name.charAt(0).toUpperCase()}${name.slice(1)}`, schema, meanings[collection]);
});

/** Every schema of the document that has a name of its own, from building blocks to entities. */
export const namedSchemas: readonly NamedSchema[] = [...blocks, ...parts, ...records];
