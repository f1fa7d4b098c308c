import { describe, expect, it } from 'vitest';
import { buildDocument, buildTie } from '../../testing/index.js';
import { tieActivities, tieStages } from '../tie.js';
import type { Tie, TieActivity, TieStage } from '../tie.js';
import { applyChanges } from './apply-changes.js';
import { change, context, smallNetwork } from './editing-harness.js';
import { transitionTie } from './tie-transition.js';

const active = 'active' as const;
const stages = (takesBack: boolean) =>
  tieStages.map((from) =>
    tieStages.filter(
      (stage) => transitionTie({ stage: from, activity: active }, { stage, activity: active }, { takesBack }).ok,
    ),
  );
const activities = (stage: TieStage, takesBack = false) =>
  tieActivities.map((from) =>
    tieActivities.filter((activity) => transitionTie({ stage, activity: from }, { stage, activity }, { takesBack }).ok),
  );

const grown = ['contact', 'workingRelation', 'cooperation', 'partnership'];

describe('transitionTie', () => {
  it('lets a wish become a contact and a relation go up and down, never back to a wish', () => {
    expect(stages(false)).toEqual([['wished', 'contact'], grown, grown, grown, grown]);
  });

  it('lets a first contact that was none be taken back', () => {
    expect(stages(true)).toEqual([['wished', 'contact'], ['wished', ...grown], grown, grown, grown]);
  });

  it('lets a relation rest, live, end and be resumed', () => {
    expect(activities('contact')).toEqual([
      ['active', 'dormant', 'ended'],
      ['active', 'dormant', 'ended'],
      ['active', 'ended'],
    ]);
  });

  it('lets an end be taken back to rest', () => {
    expect(activities('contact', true)[2]).toEqual(['active', 'dormant', 'ended']);
  });

  it('ends no wish: it is removed instead', () => {
    expect(activities('wished').slice(0, 2)).toEqual([
      ['active', 'dormant'],
      ['active', 'dormant'],
    ]);
  });
});

function stepped(
  before: Partial<Tie>,
  record: { readonly stage?: TieStage; readonly activity?: TieActivity } & Partial<Tie>,
) {
  const document = buildDocument({ ...smallNetwork(), ties: [{ ...buildTie(), ...before }] });
  const one = change({ op: 'update', collection: 'ties', record: { ...document.ties?.[0], ...record } });
  const applied = applyChanges(document, [one], {
    ...context,
    at: '2027-02-03T23:30:00.000Z',
    timeZone: 'Europe/Berlin',
  });
  return applied.ok ? applied.value.document.ties?.[0] : undefined;
}

describe('a step of a tie', () => {
  it('to first contact notes the day where the network works and opens a period', () => {
    const tie = stepped({ stage: 'wished' }, { stage: 'contact' });
    expect([tie?.lastContactOn, tie?.periods]).toEqual(['2027-02-04', [{ since: '2027-02-04' }]]);
  });

  it('to an end closes the open period, to resumption opens another', () => {
    const ended = stepped({ periods: [{ since: '2020-01-01' }] }, { activity: 'ended' });
    expect(ended?.periods).toEqual([{ since: '2020-01-01', until: '2027-02-04' }]);
    const resumed = stepped({ activity: 'ended', periods: ended?.periods }, { activity: 'active' });
    expect(resumed?.periods).toEqual([...(ended?.periods ?? []), { since: '2027-02-04' }]);
  });

  it('to rest changes no period', () => {
    expect(stepped({ periods: [{ since: '2020-01-01' }] }, { activity: 'dormant' })?.periods).toEqual([
      { since: '2020-01-01' },
    ]);
  });

  it('leaves alone what the change states itself', () => {
    const periods = [{ since: '2026-12-24' }];
    expect(stepped({ stage: 'wished' }, { stage: 'contact', periods })?.periods).toEqual(periods);
  });
});
