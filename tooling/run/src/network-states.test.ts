import { describe, expect, it } from 'vitest';
import { joinStates } from './network-states.js';

const file = (name: string, ...ids: readonly string[]) => ({
  name,
  document: { networks: [{ id: name }], actors: ids.map((id) => ({ id })), ties: [{ networkId: name, fromId: 'a' }] },
});

describe('joinStates', () => {
  it('keeps the earlier files as snapshots of the network of the last one', () => {
    expect(joinStates([file('netz-2019', 'a', 'b'), file('netz-2020', 'b', 'a', 'c')])).toMatchObject({
      networks: [{ id: 'netz-2020' }],
      snapshots: [
        {
          networkId: 'netz-2020',
          takenAt: '2019-12-31T12:00:00Z',
          label: 'netz-2019',
          frozen: { actors: [{ id: 'a' }, { id: 'b' }], ties: [{ networkId: 'netz-2020', fromId: 'a' }] },
        },
      ],
    });
  });

  it.each([
    ['one file', [file('netz', 'a')]],
    ['networks of different actors', [file('one', 'a', 'b', 'c'), file('other', 'a', 'd', 'e')]],
    ['networks without actors', [file('one'), file('other')]],
  ])('leaves %s alone', (_, files) => {
    expect(joinStates(files)).toBeUndefined();
  });
});
