import type { Capability } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { Backend, Reading, ReadOptions } from '../../port/index.js';
import type { CaseContext, ConformanceCase } from './conformance-case.js';
import { codeOf } from './refusal-of.js';

/** What is alike in reading events and reading networks. */
export interface ReadingKind {
  readonly kind: 'events' | 'networks';
  readonly capability: Capability;
  /** Ids of all published records, in the order of the document. */
  readonly ids: readonly string[];
  readonly list: (backend: Backend, options?: ReadOptions) => Promise<Reading> | undefined;
  readonly read: (backend: Backend, id: string | undefined, options?: ReadOptions) => Promise<Reading> | undefined;
  readonly listAll: (context: CaseContext) => Promise<GeflechtDocument>;
  readonly readOne: (context: CaseContext, id?: string) => Promise<GeflechtDocument>;
}

/** Ids of a collection, sorted. */
export function idsOf(records: readonly { readonly id: string }[] | undefined): readonly string[] {
  return (records ?? []).map(({ id }) => id).toSorted();
}

/** Strings of a document that no stranger may read. */
export function leaksIn(document: unknown): readonly string[] {
  return JSON.stringify(document).match(/[^"]*geheim[^"]*/gi) ?? [];
}

type Untitled = Omit<ConformanceCase, 'capability'>;

function findingCases({ kind, ids, listAll, readOne }: ReadingKind, first: string): readonly Untitled[] {
  return [
    {
      id: `${kind}.list`,
      title: `lists the ${kind}`,
      async run(context) {
        const { [kind]: records } = await listAll(context);
        context.expect(idsOf(records).filter((id) => ids.includes(id))).toEqual(ids.toSorted());
      },
    },
    {
      id: `${kind}.read`,
      title: `reads one of the ${kind} alone`,
      async run(context) {
        const { [kind]: records } = await readOne(context, first);
        context.expect(idsOf(records)).toEqual([first]);
      },
    },
    {
      id: `${kind}.unknown`,
      title: `answers not-found for an id that is not among the ${kind}`,
      async run(context) {
        context.expect(await codeOf(readOne(context, 'no-such-id'))).toEqual('not-found');
      },
    },
    {
      id: `${kind}.unnamed`,
      title: `answers not-found when several ${kind} could be meant`,
      async run(context) {
        context.expect(await codeOf(readOne(context))).toEqual('not-found');
      },
    },
  ];
}

function versionCases({ kind, list, read }: ReadingKind, first: string): readonly Untitled[] {
  return [
    {
      id: `${kind}.unchanged`,
      title: `leaves out ${kind} that have not changed since the stated version`,
      async run({ backend, expect }) {
        const fresh = await read(backend, first);
        expect([typeof fresh?.document, typeof fresh?.version]).toEqual(['object', 'string']);
        const again = await read(backend, first, { version: fresh?.version });
        expect(again?.document).toEqual(undefined);
      },
    },
    {
      id: `${kind}.changed`,
      title: `brings ${kind} whose stated version is not the newest`,
      async run({ backend, expect }) {
        const reading = await read(backend, first, { version: '"older"' });
        expect(typeof reading?.document).toEqual('object');
      },
    },
    {
      id: `${kind}.aborted`,
      title: `stops reading ${kind} when called off`,
      async run({ backend, expect }) {
        const signal = AbortSignal.abort();
        expect(await codeOf(Promise.resolve(read(backend, first, { signal })))).toEqual('aborted');
        expect(await codeOf(Promise.resolve(list(backend, { signal })))).toEqual('aborted');
      },
    },
  ];
}

/** Cases about reading, the same for events and networks. */
export function readingCases(of: ReadingKind): readonly ConformanceCase[] {
  const { capability, ids } = of;
  const [first = ''] = ids;
  return [...findingCases(of, first), ...versionCases(of, first)].map((each) => ({ ...each, capability }));
}
