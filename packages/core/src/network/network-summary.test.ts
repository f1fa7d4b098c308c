import { describe, expect, it } from 'vitest';
import { networkSummary } from './network-summary.js';

const actor = (id: string, ...sectorIds: string[]) => ({ id, sectorIds });
const tie = (fromId: string, toId: string, rest = {}) => ({ fromId, toId, ...rest });

describe('networkSummary', () => {
  const actors = [
    actor('office', 'youthOffice'),
    actor('clinic', 'hospital'),
    actor('school', 'school'),
    actor('club', 'sportsClub'),
    actor('choir'),
    actor('daycare', 'daycare'),
  ];
  const ties = [
    tie('office', 'clinic'),
    tie('clinic', 'school'),
    tie('school', 'office'),
    tie('office', 'daycare'),
    tie('daycare', 'club'),
    tie('office', 'choir', { stage: 'wished' }),
    tie('club', 'choir', { activity: 'ended' }),
    tie('office', 'nobody'),
  ];
  const summary = networkSummary({ actors, ties });

  it('counts actors and the established ties between them', () => {
    expect(summary).toMatchObject({ actorCount: 6, tieCount: 5, wishedTieCount: 1, componentCount: 2 });
  });

  it('names who stands alone though a tie is wished for', () => {
    expect(summary.isolateIds).toEqual(['choir']);
  });

  it('names on whom others depend, the one with most first', () => {
    expect(summary.cutPoints).toEqual([
      { actorId: 'office', cutOff: 2 },
      { actorId: 'daycare', cutOff: 1 },
    ]);
    expect(summary.bridges).toEqual([
      ['office', 'daycare'],
      ['club', 'daycare'],
    ]);
  });

  it('counts main sectors by their field, those without last', () => {
    expect(summary.sectors).toEqual([
      { sectorId: 'youthWelfare', count: 2 },
      { sectorId: 'education', count: 1 },
      { sectorId: 'health', count: 1 },
      { sectorId: 'sport', count: 1 },
      { sectorId: undefined, count: 1 },
    ]);
  });

  it('describes an empty network as zero', () => {
    expect(networkSummary({ actors: [], ties: [] })).toMatchObject({
      actorCount: 0,
      largestComponent: 0,
      cutPoints: [],
    });
  });
});
