import type * as z from 'zod/mini';
import * as ids from '../schema/id.js';
import type { CollectionName } from './entities.js';

type AnySchema = z.core.$ZodType;
type Definition = Readonly<Record<string, unknown>>;

/** A collection whose ids other records name; parts stand inside sessions. */
export type IdTarget = CollectionName | 'areas' | 'parts';

/** Where a schema names other records: the branches of it that end in ids, and nothing else. */
export interface IdTree {
  /** The value here is an id of that collection. */
  readonly target?: IdTarget;
  /** The value here may be a list; `least` is the fewest entries it may have. */
  readonly items?: { readonly tree: IdTree; readonly least: number };
  /** The value here may be an object; it is whole while all fields of one of `needs` are there. */
  readonly fields?: { readonly trees: ReadonlyMap<string, IdTree>; readonly needs: readonly (readonly string[])[] };
}

const targets: ReadonlyMap<unknown, IdTarget> = new Map<unknown, IdTarget>([
  [ids.actorIdSchema, 'actors'],
  [ids.networkIdSchema, 'networks'],
  [ids.areaIdSchema, 'areas'],
  [ids.eventIdSchema, 'events'],
  [ids.venueIdSchema, 'venues'],
  [ids.roomIdSchema, 'rooms'],
  [ids.trackIdSchema, 'tracks'],
  [ids.sessionIdSchema, 'sessions'],
  [ids.contributorIdSchema, 'contributors'],
  [ids.materialIdSchema, 'materials'],
  [ids.fundingNoticeIdSchema, 'fundingNotices'],
  [ids.mentionedPartIdSchema, 'parts'],
  [ids.mediaItemIdSchema, 'mediaItems'],
  [ids.checklistIdSchema, 'checklists'],
  [ids.eventSeriesIdSchema, 'eventSeries'],
  [ids.projectIdSchema, 'projects'],
  [ids.fundingProgrammeIdSchema, 'fundingProgrammes'],
  [ids.bookableIdSchema, 'bookables'],
  [ids.questionIdSchema, 'questions'],
  [ids.consentTextIdSchema, 'consentTexts'],
  [ids.signUpIdSchema, 'signUps'],
  [ids.tieIdSchema, 'ties'],
  [ids.membershipIdSchema, 'memberships'],
  [ids.placementIdSchema, 'placements'],
  [ids.seatIdSchema, 'seats'],
  [ids.dutyIdSchema, 'duties'],
  [ids.resourceIdSchema, 'resources'],
  [ids.goalIdSchema, 'goals'],
  [ids.offerIdSchema, 'offers'],
]);

const nothing: IdTree = {};

function isEmpty(tree: IdTree): boolean {
  return tree.target === undefined && tree.items === undefined && tree.fields === undefined;
}

function definitionOf(schema: AnySchema): Definition {
  return schema._zod.def as unknown as Definition;
}

function leastLength(definition: Definition): number {
  const checks = (definition['checks'] ?? []) as readonly z.core.$ZodCheck[];
  const least = checks.map((check) => (check._zod.def as { minimum?: number }).minimum ?? 0);
  return Math.max(0, ...least);
}

function objectTree(shape: Readonly<Record<string, AnySchema>>): IdTree {
  const trees = Object.entries(shape).map(([name, field]) => [name, idTree(field)] as const);
  const needs = Object.entries(shape).filter(([, field]) => definitionOf(field)['type'] !== 'optional');
  return {
    fields: {
      trees: new Map(trees.filter(([, tree]) => !isEmpty(tree))),
      needs: [needs.map(([name]) => name)],
    },
  };
}

function merge(one: IdTree, other: IdTree): IdTree {
  const fields =
    one.fields !== undefined && other.fields !== undefined
      ? {
          trees: new Map([...one.fields.trees, ...other.fields.trees]),
          needs: [...one.fields.needs, ...other.fields.needs],
        }
      : (one.fields ?? other.fields);
  return {
    ...(one.target === undefined && other.target === undefined ? {} : { target: one.target ?? other.target }),
    ...(one.items === undefined && other.items === undefined ? {} : { items: one.items ?? other.items }),
    ...(fields === undefined ? {} : { fields }),
  };
}

function withoutIdleFields(tree: IdTree): IdTree {
  if (tree.fields === undefined || tree.fields.trees.size > 0) return tree;
  const { fields: _idle, ...rest } = tree;
  return rest;
}

/** Finds where a schema names records of a document, at any depth. Unions are laid on top of each other. */
export function idTree(schema: AnySchema): IdTree {
  const target = targets.get(schema);
  if (target !== undefined) return { target };
  const definition = definitionOf(schema);
  if (definition['type'] === 'object') {
    return withoutIdleFields(objectTree(definition['shape'] as Readonly<Record<string, AnySchema>>));
  }
  if (definition['type'] === 'optional') return idTree(definition['innerType'] as AnySchema);
  if (definition['type'] === 'array') {
    const tree = idTree(definition['element'] as AnySchema);
    return isEmpty(tree) ? nothing : { items: { tree, least: leastLength(definition) } };
  }
  if (definition['type'] === 'union') {
    const options = (definition['options'] as readonly AnySchema[]).map((option) => unionOption(option));
    return withoutIdleFields(options.reduce(merge, nothing));
  }
  return nothing;
}

/** Options without ids still say which fields make their object whole. */
function unionOption(option: AnySchema): IdTree {
  const definition = definitionOf(option);
  if (definition['type'] !== 'object') return idTree(option);
  return objectTree(definition['shape'] as Readonly<Record<string, AnySchema>>);
}

/** The id tree of an entity's records, without their own `id` and other fields that are left out. */
export function recordIdTree(schema: AnySchema, without: readonly string[] = []): IdTree {
  const tree = idTree(schema);
  if (tree.fields === undefined) return tree;
  const trees = new Map(tree.fields.trees);
  for (const field of ['id', ...without]) trees.delete(field);
  return { ...tree, fields: { ...tree.fields, trees } };
}
