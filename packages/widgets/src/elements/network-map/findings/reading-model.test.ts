import { findings } from '@geflecht/core/reasoning';
import { buildDocument, buildNetwork, buildPurposeTemplate } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { moorNetwork } from './findings-sample.js';
import { readMap, templateOf, withoutSought } from './reading-model.js';

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

describe('withoutSought', () => {
  it('counts nobody who is only sought among those without ties', () => {
    const reading = readMap(moorNetwork, undefined, '2026-06-15');
    const all = findings(reading.network);
    const isolated = (found: typeof all) => found.find(({ code }) => code === 'isolates');
    expect(isolated(all)?.actorIds).toContain('feuerwehr');
    const left = isolated(withoutSought(all, reading));
    expect([left?.actorIds, left?.figures['count']]).toEqual([['klinik'], 1]);
  });
});
