import { describe, expect, it } from 'vitest';
import { coordination } from './coordination.js';
import { seatCoverage } from './seat-coverage.js';

describe('seatCoverage', () => {
  it('tells held from vacant seats, those vacant longest first', () => {
    const seats = [
      { id: 's1', bodyId: 'table', function: 'chair', holderId: 'ada', represents: 'clinic' },
      { id: 's2', bodyId: 'table' },
      { id: 's3', bodyId: 'table', function: 'member', vacantSince: '2026-09-01' },
      { id: 's4', bodyId: 'table', vacantSince: '2026-02-01' },
      { id: 's5', bodyId: 'group', holderId: 'ada' },
    ];
    expect(seatCoverage(seats)).toEqual([
      {
        bodyId: 'table',
        seatCount: 4,
        heldCount: 1,
        vacant: [
          { seatId: 's4', function: undefined, vacantSince: '2026-02-01' },
          { seatId: 's3', function: 'member', vacantSince: '2026-09-01' },
          { seatId: 's2', function: undefined, vacantSince: undefined },
        ],
        representedIds: ['clinic'],
      },
      { bodyId: 'group', seatCount: 1, heldCount: 1, vacant: [], representedIds: [] },
    ]);
  });
});

describe('coordination', () => {
  it('names who coordinates alone', () => {
    expect(coordination([{ id: 'd1', kind: 'coordination', holderId: 'ada' }])).toMatchObject({
      isStated: true,
      onlyHolderId: 'ada',
      largestShare: undefined,
      vacant: [],
    });
  });

  it('adds up shares by holder', () => {
    const duties = [
      { id: 'd1', kind: 'coordination', holderId: 'ada', sharePercent: 30 },
      { id: 'd2', kind: 'coordination', holderId: 'bea', sharePercent: 25 },
      { id: 'd3', kind: 'coordination', holderId: 'ada', sharePercent: 45, areaId: 'north' },
    ];
    expect(coordination(duties)).toMatchObject({ onlyHolderId: undefined, largestShare: 0.75, doubled: [] });
  });

  it('tells vacant coordination from none recorded', () => {
    const vacant = [{ id: 'd1', kind: 'coordination', vacantSince: '2027-01-01' }];
    expect(coordination(vacant)).toMatchObject({
      isStated: true,
      holderIds: [],
      vacant: [{ dutyId: 'd1', kind: 'coordination', vacantSince: '2027-01-01' }],
    });
    expect(coordination([]).isStated).toBe(false);
  });

  it('takes a duty for held though nobody may say by whom', () => {
    const duties = [{ id: 'd1', kind: 'coordination', held: true }];
    expect(coordination(duties)).toMatchObject({ isHeld: true, holderIds: [], vacant: [] });
    const both = [...duties, { id: 'd2', kind: 'coordination', holderId: 'ada' }];
    expect(coordination(both).onlyHolderId).toBeUndefined();
    expect(seatCoverage([{ id: 's', bodyId: 'table', held: true }])).toMatchObject([{ heldCount: 1, vacant: [] }]);
  });

  it('names what several do in full', () => {
    const duties = [
      { id: 'd1', kind: 'minutes', holderId: 'ada' },
      { id: 'd2', kind: 'minutes', holderId: 'bea' },
      { id: 'd3', kind: 'publicity', holderId: 'ada', areaId: 'north' },
      { id: 'd4', kind: 'publicity', holderId: 'bea', areaId: 'south' },
    ];
    expect(coordination(duties).doubled).toEqual([
      { kind: 'minutes', dutyIds: ['d1', 'd2'], holderIds: ['ada', 'bea'] },
    ]);
  });
});
