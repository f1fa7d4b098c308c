import { describe, expect, it } from 'vitest';
import {
  buildDuty,
  buildNetwork,
  buildNetworkDocument,
  buildPurposeTemplate,
  buildResource,
  buildSeat,
  buildSnapshot,
  buildSuggestion,
  buildTie,
} from '../../testing/index.js';
import { findingsOf } from '../../testing/findings-of.js';
import { mergeByOrigin } from '../merge/merge-by-origin.js';

describe('ids in the records of a network', () => {
  it.each([
    ['the body of a seat', { seats: [buildSeat({ bodyId: 'gone' })] }, 'seats.0.bodyId id-unknown'],
    ['who has a resource', { resources: [buildResource({ actorId: 'gone' })] }, 'resources.0.actorId id-unknown'],
    ['who holds a duty', { duties: [buildDuty({ holderId: 'gone' })] }, 'duties.0.holderId id-unknown?'],
    ['a template', { networks: [buildNetwork({ templateId: 'gone' })] }, 'networks.0.templateId id-unknown?'],
  ])('that lead nowhere are told: %s', (_what, records, finding) => {
    expect(findingsOf(buildNetworkDocument(records))).toContain(finding);
  });

  it.each([
    ['ships', 'earlyPrevention', {}],
    ['stands in the document', 'template-1', { purposeTemplates: [buildPurposeTemplate()] }],
  ])('may name a template that %s', (_where, templateId, records) => {
    expect(findingsOf(buildNetworkDocument({ networks: [buildNetwork({ templateId })], ...records }))).toEqual([]);
  });

  it('may be gone by now in a snapshot', () => {
    const frozen = { ties: [buildTie({ id: 'old', fromId: 'gone' })] };
    expect(findingsOf(buildNetworkDocument({ snapshots: [buildSnapshot({ frozen })] }))).toEqual([]);
  });

  it('may be to come in a suggestion', () => {
    const change = { op: 'create', collection: 'ties', record: buildTie({ toId: 'to-come' }) } as const;
    expect(findingsOf(buildNetworkDocument({ suggestions: [buildSuggestion({ change })] }))).toEqual([]);
  });
});

const sourced = (actorId: string, rest: object) => {
  const base = buildNetworkDocument({ memberships: [], placements: [], ties: [], ...rest });
  const actors = base.actors?.map((actor, index) =>
    index === 0 ? { ...actor, id: actorId, source: [{ system: 'csv:netz', originalId: 'a' }] } : actor,
  );
  return { ...base, actors } as typeof base;
};

describe('a merged suggestion', () => {
  it('follows an actor that is kept under another id', () => {
    const record = buildTie({ id: 'tie-new', fromId: 'imported' });
    const suggestions = [buildSuggestion({ change: { op: 'create', collection: 'ties', record } })];
    const { document: merged } = mergeByOrigin(sourced('actor-1', {}), sourced('imported', { suggestions }));
    expect(merged.suggestions?.[0]?.change.record).toMatchObject({ id: 'tie-new', fromId: 'actor-1' });
  });
});
