import { refuse, succeed } from '../errors/result.js';
import type { Result } from '../errors/result.js';
import type { Contributor } from '../event/contributor.js';
import type { Part } from '../event/session.js';
import type { TieState } from '../network/established.js';
import type { TieStage } from '../network/tie.js';
import type { SignUpFrame } from '../sign-up/sign-up-frame.js';
import type { Participant, SignUp } from '../sign-up/sign-up.js';
import { guestParties } from './encounter-guests.js';
import type { EncounterAttendance, GuestParty } from './encounter-guests.js';
import type {
  EncounterPerson,
  EncounterProblem,
  EncounterTable,
  EncounterTie,
  EncounterWishes,
  TableChoice,
} from './encounter-problem.js';
import { originFinder } from './organisation-keys.js';
import type { EncounterActor } from './organisation-keys.js';
import { personKey } from './person-key.js';
import { readHosts } from './read-hosts.js';
import type { TableHost, TableHosts } from './read-hosts.js';

/** What seating reads of a tie. */
export interface SeatingTie extends TieState {
  readonly fromId: string;
  readonly toId: string;
  readonly stage: TieStage;
}

/** The network as the asking coordination may read it; what was not disclosed to it does not belong here. */
export interface EncounterNetwork {
  readonly actors: readonly EncounterActor[];
  readonly ties: readonly SeatingTie[];
}

/** Records from which {@link encounterProblem} makes a problem; people are named by `personKey`. */
export interface EncounterRecords extends EncounterWishes {
  readonly frame: SignUpFrame;
  readonly sessionId: string;
  readonly signUps: readonly SignUp[];
  /** To find the hosts of tables among the guests. Default none. */
  readonly contributors?: readonly Contributor[] | undefined;
  /** Default: nobody is tied to anybody. */
  readonly network?: EncounterNetwork | undefined;
  /** Who is absent is not seated. Default: all come. By participant and sign-up. */
  readonly attendance?: readonly EncounterAttendance[] | undefined;
  /** Rounds for which people come late or have left. Default none. */
  readonly away?: readonly { readonly personId: string; readonly rounds: readonly number[] }[] | undefined;
  /** Hosts the team named; tables that are named here have no others. Default by the names of the parts' hosts. */
  readonly hosts?: readonly TableHost[] | undefined;
  /** Fewest people at any table. Default 0. */
  readonly minimum?: number | undefined;
  /** Children go without a seat, or sit with the first adult of their party. Default `leaveOut`. */
  readonly children?: 'leaveOut' | 'withParty' | undefined;
}

/** What records come to. */
export type EncounterProblemResult = Result<
  EncounterProblem,
  'session-unknown' | 'no-rounds' | 'no-tables' | 'no-people'
>;

function partiesOf(records: EncounterRecords, parts: readonly Part[]): readonly GuestParty[] {
  const { frame, sessionId, signUps, attendance = [], children = 'leaveOut' } = records;
  const partIds = parts.map(({ id }) => id as string);
  return guestParties({ frame, sessionId, partIds, signUps, attendance, children });
}

/** An assistant stays with the person listed before, a child with the first adult of the party. */
function groupsIn({ guests, signUpId }: GuestParty): readonly (readonly string[])[] {
  const key = ({ id }: Participant) => personKey(signUpId, id);
  const firstAdult = guests.find(({ kind }) => kind === 'adult');
  const assistedBy = (at: number) =>
    guests.slice(0, at).findLast(({ kind }) => kind !== 'assistant') ?? guests.find(({ kind }) => kind !== 'assistant');
  return guests.flatMap((guest, at) => {
    if (guest.kind === 'adult') return [];
    const partner = guest.kind === 'assistant' ? assistedBy(at) : firstAdult;
    return partner === undefined ? [] : [[key(partner), key(guest)]];
  });
}

/** Who booked a table itself comes to it once. */
function bookedTables(
  { guests, signUpId, placesOf }: GuestParty,
  partOf: ReadonlyMap<string, string>,
): readonly TableChoice[] {
  return guests.flatMap(({ id }) =>
    [...(placesOf.get(id) ?? [])].flatMap((bookableId) => {
      const partId = partOf.get(bookableId);
      return partId === undefined ? [] : [{ personId: personKey(signUpId, id), partId }];
    }),
  );
}

interface Seating {
  readonly records: EncounterRecords;
  readonly parties: readonly GuestParty[];
  readonly tables: TableHosts;
  readonly rounds: readonly number[];
}

function peopleOf({ records, parties, tables: { hosts }, rounds }: Seating): readonly EncounterPerson[] {
  const originOf = originFinder(records.network?.actors ?? []);
  const hostOf = new Map(hosts.map(({ personId, partId }) => [personId, partId]));
  const away = new Map((records.away ?? []).map((each) => [each.personId, each.rounds]));
  return parties.flatMap(({ guests, signUpId }) =>
    guests.map((guest): EncounterPerson => {
      const personId = personKey(signUpId, guest.id);
      const missed = away.get(personId);
      return {
        personId,
        signUpId,
        participantId: guest.id,
        hostOf: hostOf.get(personId),
        ...originOf(guest),
        ...(missed === undefined ? {} : { rounds: rounds.filter((round) => !missed.includes(round)) }),
      };
    }),
  );
}

/** A part's own capacity, else its room's, less the hosts who sit there without being guests. */
function tableOf(
  { id, capacity, roomId }: Part,
  { frame, minimum }: EncounterRecords,
  outside: number,
): EncounterTable {
  const places = capacity ?? (roomId === undefined ? undefined : frame.rooms.get(roomId)?.capacity);
  return {
    partId: id,
    minimum,
    capacity: places === undefined ? undefined : Math.max(0, places - outside),
    hasHost: outside > 0,
  };
}

/** Ties that ended or sleep leave an acquaintance. */
function tiesOf({ ties }: EncounterNetwork): readonly EncounterTie[] {
  return ties.map(({ fromId, toId, stage, activity }) => ({
    actorIds: [fromId, toId],
    stage: stage !== 'wished' && activity !== undefined && activity !== 'active' ? 'contact' : stage,
  }));
}

/**
 * Makes a problem from records: tables are the session's parts of kind `table`, rounds its own, people the guests of
 * confirmed sign-ups. Assistants stay with the person they assist; who booked a table comes to it once; wishes of the team
 * are added.
 */
export function encounterProblem(records: EncounterRecords): EncounterProblemResult {
  const { frame, sessionId, network, revisits } = records;
  const session = frame.sessions.get(sessionId);
  if (session === undefined) return refuse('session-unknown', { sessionId });
  const parts = (session.parts ?? []).filter(({ kind }) => kind === 'table');
  const rounds = (session.rounds ?? []).map(({ n }) => n);
  if (rounds.length === 0) return refuse('no-rounds', { sessionId });
  if (parts.length === 0) return refuse('no-tables', { sessionId });
  const parties = partiesOf(records, parts);
  const guests = parties.flatMap(({ guests: own, signUpId }) =>
    own.map(({ id, name, actorId }) => ({ personId: personKey(signUpId, id), name, actorId })),
  );
  if (guests.length === 0) return refuse('no-people', { sessionId });
  const tables = readHosts({ parts, contributors: records.contributors ?? [], guests, named: records.hosts ?? [] });
  const ofParts = [...frame.bookables.values()].filter(({ kind }) => kind === 'part');
  const partOf = new Map(
    ofParts.flatMap(({ id, targetId }) => parts.filter((part) => part.id === targetId).map((part) => [id, part.id])),
  );
  return succeed({
    sessionId,
    rounds,
    tables: parts.map((part) => tableOf(part, records, tables.outside.get(part.id) ?? 0)),
    people: peopleOf({ records, parties, tables, rounds }),
    ties: network === undefined ? [] : tiesOf(network),
    together: [...parties.flatMap(groupsIn), ...(records.together ?? [])],
    apart: records.apart,
    choices: [...parties.flatMap((party) => bookedTables(party, partOf)), ...(records.choices ?? [])],
    revisits,
  });
}
