import type { GeflechtDocument } from '@geflecht/core/document';
import { findings } from '@geflecht/core/reasoning';
import { buildDocument, buildNetwork, buildPurposeTemplate, buildSnapshot } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { moorNetwork } from './findings-sample.js';
import { dayOf, findingSteps, readMap, templateOf } from './reading-model.js';

const foundIn = (document: GeflechtDocument) => {
  const steps = findingSteps(readMap(document, undefined, '2026-06-15'));
  let step = steps.next();
  let count = 0;
  for (; step.done !== true; step = steps.next()) count += 1;
  return { found: step.value, count };
};

describe('templateOf', () => {
  const document = buildDocument({
    networks: [buildNetwork()],
    purposeTemplates: [buildPurposeTemplate({ expected: [{ sectorId: 'farm' }] })],
  });

  it('finds the one a network names, of the document or shipped', () => {
    expect(templateOf(document, 'template-1')?.expected).toEqual([{ sectorId: 'farm' }]);
    expect(templateOf(document, 'earlyPrevention')?.expected?.length).toBeGreaterThan(19);
  });

  it('takes the only one of the document where the network names none', () => {
    expect(templateOf(document, undefined)).toBe(document.purposeTemplates?.[0]);
  });

  it('expects nothing where nobody has said what to expect', () => {
    expect(templateOf(document, 'unheard-of')).toBeUndefined();
    expect(templateOf(buildDocument({}), undefined)).toBeUndefined();
  });
});

describe('dayOf', () => {
  const document = buildDocument({ snapshots: [buildSnapshot({ id: 'before', takenAt: '2025-02-03T10:00:00Z' })] });

  it('is the day a snapshot was taken, or the stated one', () => {
    expect(dayOf(document, 'before')).toBe('2025-02-03');
    expect(dayOf(document, '2024-05-06T07:08:09Z')).toBe('2024-05-06');
  });

  it('is left open for today', () => {
    expect([dayOf(document, undefined), dayOf(document, 'nobody')]).toEqual([undefined, undefined]);
  });
});

describe('findingSteps', () => {
  it('finds what the reasoning finds, in several steps', () => {
    const { found, count } = foundIn(moorNetwork);
    const { network, template } = readMap(moorNetwork, undefined, '2026-06-15');
    expect(new Set(found.map(({ code }) => code))).toEqual(
      new Set(findings(network, { template }).map(({ code }) => code)),
    );
    expect(count).toBe(6);
  });

  it('counts nobody who is only sought among those without ties', () => {
    const isolates = foundIn(moorNetwork).found.find(({ code }) => code === 'isolates');
    expect([isolates?.actorIds, isolates?.figures['count']]).toEqual([['klinik'], 1]);
  });

  it('has nothing to say of a network without actors', () => {
    expect(foundIn(buildDocument({ networks: [buildNetwork()] }))).toEqual({ found: [], count: 0 });
  });
});
