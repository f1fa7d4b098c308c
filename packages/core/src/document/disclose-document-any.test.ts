import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { publicViewer } from '../audience/viewer.js';
import type { Viewer } from '../audience/viewer.js';
import {
  arbitraryEventDocument,
  arbitraryNetworkDocument,
  buildActor,
  buildDocument,
  buildNetwork,
  buildTie,
  buildViewer,
} from '../testing/index.js';
import { discloseDocument } from './disclose-document.js';
import { DisclosureMemory } from './disclosure-memory.js';
import type { GeflechtDocument } from './document.js';
import { collectionNames } from './entities.js';
import { validateDocument } from './validate-document.js';

vi.setConfig({ testTimeout: 30_000 });

const documents = fc.oneof(arbitraryEventDocument(), arbitraryNetworkDocument());
const at = '2050-01-01T00:00:00Z';

const shown = (document: GeflechtDocument, viewer: Viewer) => discloseDocument(document, { viewer, at });
const ids = (document: GeflechtDocument, name: (typeof collectionNames)[number]) =>
  (document[name] ?? []).map(({ id }) => String(id));

/** Viewers from strangers to those who run the document's event or network. */
function viewersOf(document: GeflechtDocument): readonly Viewer[] {
  const events = ids(document, 'events');
  const networks = ids(document, 'networks');
  return [
    publicViewer,
    buildViewer({ confirmedFor: events, memberOf: networks }),
    buildViewer({ organises: events, coordinates: networks }),
    buildViewer({ isActor: ids(document, 'actors').slice(0, 1) }),
  ];
}

function assertForAll(check: (document: GeflechtDocument) => void): void {
  fc.assert(fc.property(documents, check), { numRuns: 25 });
}

describe('what anybody sees of any document', () => {
  it('is a document without errors', () => {
    assertForAll((document) => {
      for (const viewer of viewersOf(document)) {
        const { issues } = validateDocument(shown(document, viewer));
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    });
  });

  it('holds nothing the document does not hold', () => {
    assertForAll((document) => {
      for (const viewer of viewersOf(document)) {
        const seen = shown(document, viewer);
        for (const name of collectionNames) {
          expect(ids(document, name)).toEqual(expect.arrayContaining(ids(seen, name)));
        }
      }
    });
  });

  it('is at least what strangers see', () => {
    assertForAll((document) => {
      const strangers = shown(document, publicViewer);
      for (const viewer of viewersOf(document)) {
        const seen = shown(document, viewer);
        for (const name of collectionNames)
          expect(ids(seen, name)).toEqual(expect.arrayContaining(ids(strangers, name)));
      }
    });
  });
});

describe('what is remembered of any document', () => {
  it('is what would be seen without, whoever asked before and when', () => {
    assertForAll((document) => {
      const memory = new DisclosureMemory();
      for (const moment of [at, '2020-01-01T00:00:00Z', at]) {
        for (const viewer of viewersOf(document)) {
          const seen = discloseDocument(document, { viewer, at: moment, memory });
          expect(seen).toEqual(discloseDocument(document, { viewer, at: moment }));
        }
      }
    });
  });

  it('lets nobody in by a rule for another, and by none before its day', () => {
    const rule = { group: 'core', audience: 'private', circle: ['actor-2'] } as const;
    const opening = { group: 'core', audience: 'public', from: '2027-06-01T12:00:00Z' } as const;
    const document = buildDocument({
      networks: [buildNetwork()],
      actors: [buildActor(), buildActor({ id: 'actor-2' })],
      ties: [
        buildTie({ kind: 'funding', visibility: [rule] }),
        buildTie({ id: 'tie-2', kind: 'referral', visibility: [opening] }),
      ],
    });
    const memory = new DisclosureMemory();
    const tiesAt = (viewer: Viewer, moment: string) =>
      ids(discloseDocument(document, { viewer, at: moment, memory }), 'ties');
    const seen = [buildViewer({ isActor: ['actor-2'] }), publicViewer].flatMap((viewer) =>
      ['2027-06-01T11:59:59Z', '2027-06-01T12:00:00Z'].map((moment) => tiesAt(viewer, moment)),
    );
    expect(seen).toEqual([['tie-1', 'tie-2'], ['tie-1', 'tie-2'], [], ['tie-2']]);
  });
});

describe('what strangers see of any document', () => {
  it('holds no sign-up, no online access, no address of a private home and no origin', () => {
    assertForAll((document) => {
      const seen = shown(document, publicViewer);
      expect(seen.signUps ?? []).toEqual([]);
      expect(seen.onlineAccesses ?? []).toEqual([]);
      const homes = (seen.venues ?? []).filter(({ kind }) => kind === 'privateHome');
      for (const home of homes) expect(home.location ?? {}).not.toHaveProperty('address');
      for (const name of collectionNames) {
        for (const record of seen[name] ?? []) expect(record).not.toHaveProperty('source');
      }
    });
  });
});
