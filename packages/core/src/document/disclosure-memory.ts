import { disclose } from '../audience/disclose.js';
import type { Entity } from '../audience/entity.js';
import type { AudienceRule, Scope } from '../audience/meta.js';
import { audiencesOf } from '../audience/viewer.js';
import type { Asking } from '../audience/viewer.js';

type Fields = Readonly<Record<string, unknown>>;

/** One record of a document, and who asks for it. */
export interface DisclosureQuestion {
  readonly entity: Entity;
  /** As it is stored; the same object for the same content. */
  readonly record: Fields;
  readonly scope: Scope | undefined;
  readonly asking: Asking;
}

/** Discloses the records of one document to one viewer at one moment. */
export type DiscloseRecord = (question: DisclosureQuestion) => Fields | undefined;

interface Remembered {
  readonly day: string;
  readonly byCircle: Map<string, Fields | undefined>;
}

const mostCircles = 16;
const dayLength = '2027-02-03'.length;

/** What decides who reads a record beside its scope: its own moment, a scope that is its own, or who wrote it. */
const alwaysAsked: ReadonlySet<string> = new Set(['event', 'network', 'onlineAccess', 'suggestion']);

/** Fields by which a record can be somebody's own. */
const sides = ['id', 'signUpId', 'actorId', 'fromId', 'toId', 'holderId', 'represents'] as const;

/** Asks the record itself. */
export const discloseRecord: DiscloseRecord = ({ entity, record, scope, asking }) =>
  disclose(entity, { ...record, scope }, asking);

function arePlain(rules: unknown): boolean {
  return ((rules ?? []) as readonly AudienceRule[]).every(
    ({ from, circle }) => from === undefined && circle === undefined,
  );
}

/** Whether nobody is let in by name or from a day on, neither to the record nor to records inside it. */
function isPlain({ visibility, frozen }: Fields): boolean {
  const inner = Object.values((frozen ?? {}) as Readonly<Record<string, readonly Fields[]>>).flat();
  return arePlain(visibility) && inner.every((record) => arePlain(record['visibility']));
}

function mayBeOwn(record: Fields, own: ReadonlySet<unknown>): boolean {
  return own.size > 0 && sides.some((field) => own.has(record[field]));
}

/** Names what a viewer reads of a scope; whoever reads the same has the same name. */
function circleNames({ viewer }: Asking): (question: DisclosureQuestion) => string {
  const names = new Map<unknown, Map<string, string>>();
  const all = [viewer.rights, viewer.isActor, viewer.holdsSignUp].map((list) => list.toSorted());
  return ({ entity, scope, asking: { visibilityDefaults } }) => {
    const { networkId, eventId } = (scope ?? {}) as Readonly<Partial<Record<'networkId' | 'eventId', string>>>;
    const holdsInner = entity.visitInner !== undefined;
    const key = JSON.stringify([holdsInner, networkId, eventId]);
    const known = names.get(visibilityDefaults) ?? new Map<string, string>();
    names.set(visibilityDefaults, known);
    const who = holdsInner ? all : all.slice(0, 1);
    const name = known.get(key) ?? JSON.stringify([scope, [...audiencesOf(viewer, scope)], who, visibilityDefaults]);
    known.set(key, name);
    return name;
  };
}

/**
 * Remembers what circles of readers see of records, so that a document of which little has changed is disclosed again for
 * little, and to everybody of a circle at once. What hangs on more than the circle is asked each time. Records are told
 * apart as objects and forgotten with them; one that is kept must never be changed.
 */
export class DisclosureMemory {
  readonly #records = new WeakMap<object, Remembered>();
  readonly #plain = new WeakMap<object, boolean>();

  /** Answers questions of one viewer at one moment as `disclose` would. */
  reader(first: Asking): DiscloseRecord {
    const [day, nameOf] = [first.at.slice(0, dayLength), circleNames(first)];
    const own = new Set<unknown>([...first.viewer.isActor, ...first.viewer.holdsSignUp]);
    return (question) => {
      const { entity, record, asking } = question;
      const isOwn = entity.visitInner === undefined && mayBeOwn(record, own);
      const isAlone = alwaysAsked.has(entity.name) || isOwn || !arePlain(asking.visibilityDefaults);
      if (isAlone || !this.#isPlain(record)) return discloseRecord(question);
      const [known, circle] = [this.#knownOf(record, day), nameOf(question)];
      if (known.has(circle)) return known.get(circle);
      const seen = discloseRecord(question);
      if (known.size >= mostCircles) known.clear();
      known.set(circle, seen);
      return seen;
    };
  }

  #isPlain(record: Fields): boolean {
    const known = this.#plain.get(record) ?? isPlain(record);
    this.#plain.set(record, known);
    return known;
  }

  #knownOf(record: object, day: string): Map<string, Fields | undefined> {
    const known = this.#records.get(record);
    if (known?.day === day) return known.byCircle;
    const byCircle = new Map<string, Fields | undefined>();
    this.#records.set(record, { day, byCircle });
    return byCircle;
  }
}
