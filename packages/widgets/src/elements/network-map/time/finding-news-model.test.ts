import { describe, expect, it } from 'vitest';
import type { FindingDraft } from '@geflecht/core/reasoning';
import { messages } from '../findings/locales/findings-de.js';
import { findingNews } from './finding-news-model.js';
import type { ToldFindings } from './finding-news-model.js';

function buildFinding(overrides: Partial<FindingDraft> = {}): FindingDraft {
  return {
    id: 'isolates',
    code: 'isolates',
    severity: 'prompt',
    figures: { count: 2 },
    actorIds: ['museum', 'theater'],
    tieIds: [],
    dutyIds: [],
    seatIds: [],
    goalIds: [],
    resourceIds: [],
    networkIds: [],
    terms: [],
    ...overrides,
  };
}

const told: ToldFindings = { sentences: messages.found, hidden: new Set() };

describe('news of findings', () => {
  it('tells what has come, gone and changed', () => {
    const gone = buildFinding({ id: 'no-purpose', code: 'no-purpose' });
    const appeared = buildFinding({ id: 'parts', code: 'parts' });
    const after = buildFinding({ figures: { count: 1 }, actorIds: ['museum'] });
    expect(findingNews([gone, buildFinding()], [after, appeared], told)).toEqual({
      appeared: [appeared],
      gone: [gone],
      changed: [{ before: buildFinding(), after }],
    });
  });

  it('leaves out what differs only in the order of records', () => {
    const turned = buildFinding({ actorIds: ['theater', 'museum'] });
    expect(findingNews([buildFinding()], [turned], told).changed).toEqual([]);
  });

  it('leaves out figures that no sentence names', () => {
    const other = buildFinding({ figures: { count: 2, share: 0.1 } });
    expect(findingNews([buildFinding()], [other], told).changed).toEqual([]);
  });

  it('leaves out what is hidden', () => {
    expect(findingNews([], [buildFinding()], { ...told, hidden: new Set(['isolates']) }).appeared).toEqual([]);
  });
});
