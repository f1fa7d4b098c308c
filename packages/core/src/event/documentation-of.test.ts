import { describe, expect, test } from 'vitest';
import {
  buildChecklist,
  buildDocument,
  buildDocumentation,
  buildEvent,
  buildEventSeries,
  buildFundingProgramme,
  buildMediaItem,
  buildProject,
  buildResult,
} from '../testing/index.js';
import { documentationOf } from './documentation-of.js';

const event = buildEvent({ id: 'one', seriesId: 'series-1', projectId: 'project-1' });
const one = { eventId: 'one' };
const two = { eventId: 'two' };
const elsewhere = { networkId: 'network-1' };

const document = buildDocument({
  events: [event, buildEvent({ id: 'two' })],
  documentations: [
    buildDocumentation({ id: 'd2', eventId: 'two' }),
    buildDocumentation({ id: 'd1', eventId: 'one', mediaIds: ['m3', 'gone', 'm5'] }),
  ],
  results: [
    buildResult({ id: 'r1', scope: one, sessionId: 's1' }),
    buildResult({ id: 'r2', scope: one, sessionId: 's1', partId: 'p1' }),
    buildResult({ id: 'r3', scope: undefined, sessionId: 's1' }),
    buildResult({ id: 'r4', scope: two, sessionId: 's9' }),
  ],
  mediaItems: [
    buildMediaItem({ id: 'm1', scope: one }),
    buildMediaItem({ id: 'm2', scope: one, sessionId: 's1' }),
    buildMediaItem({ id: 'm3', scope: one, sessionId: 's1' }),
    buildMediaItem({ id: 'm4', scope: two }),
    buildMediaItem({ id: 'm5', scope: elsewhere }),
    buildMediaItem({ id: 'm6', scope: undefined }),
  ],
  checklists: [buildChecklist({ scope: elsewhere })],
  eventSeries: [buildEventSeries({ scope: elsewhere })],
  projects: [buildProject({ id: 'project-2' }), buildProject({ scope: elsewhere, fundingProgrammeId: 'funding-1' })],
  fundingProgrammes: [buildFundingProgramme({ scope: elsewhere })],
});

const idsOf = (entries: readonly { readonly id: string }[] = []) => entries.map(({ id }) => id);

describe('what remains of an event', () => {
  const remains = documentationOf(document, event);

  test('is told in its own documentation', () => {
    expect(remains.documentation?.id).toBe('d1');
  });

  test('are results by session, and by part where they come from one', () => {
    expect([...remains.sessionResults].map(([id, results]) => [id, idsOf(results)])).toEqual([['s1', ['r1', 'r3']]]);
    expect([...remains.partResults].map(([id, results]) => [id, idsOf(results)])).toEqual([['p1', ['r2']]]);
  });

  test('are media by session, and of the event first those its documentation names', () => {
    expect([...remains.sessionMedia].map(([id, items]) => [id, idsOf(items)])).toEqual([['s1', ['m2', 'm3']]]);
    expect(idsOf(remains.eventMedia)).toEqual(['m3', 'm5', 'm1', 'm6']);
  });

  test('can be looked up by id, wherever it belongs', () => {
    expect(remains.media.get('m5')?.id).toBe('m5');
    expect(remains.checklists.get('checklist-1')?.items).toHaveLength(2);
  });

  test('stands in a series and in a funded project', () => {
    expect([remains.series?.id, remains.project?.id, remains.fundingProgramme?.id]).toEqual([
      'series-1',
      'project-1',
      'funding-1',
    ]);
  });

  test('is nothing where the document holds nothing of it', () => {
    const { documentation, eventMedia, series, project, fundingProgramme, ...maps } = documentationOf(
      buildDocument({ projects: [buildProject()], fundingProgrammes: [buildFundingProgramme()] }),
      buildEvent(),
    );
    expect([documentation, series, project, fundingProgramme, eventMedia]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      [],
    ]);
    expect(Object.values(maps).map(({ size }) => size)).toEqual([0, 0, 0, 0, 0]);
  });
});
