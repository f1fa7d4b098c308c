import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byText } from './by-text.js';
import { landscape } from './landscape.js';
import type { Landscape, LandscapeInput, LandscapeSpot } from './landscape.js';
import { distance } from './point.js';

const network = {
  id: 'district',
  rings: [
    { id: 'near', label: 'Near' },
    { id: 'far', label: 'Far' },
  ],
  wedges: [
    { id: 'care', label: 'Care', sectorIds: ['health', 'counselling'] },
    { id: 'learn', label: 'Learn', sectorIds: ['education'] },
    { id: 'play', label: 'Play', sectorIds: ['sport', 'culture'] },
  ],
};

const sectors = ['hospital', 'health', 'school', 'sportsClub', 'unheardOf', undefined];
const place = (id: string, actorId: string, ringId?: string) => ({ id, networkId: 'district', actorId, ringId });

const inputs: fc.Arbitrary<LandscapeInput> = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 40 })
  .chain((ids) =>
    fc.record({
      network: fc.constantFrom(network, { id: 'district' }, { ...network, centreId: ids[0] }),
      actors: fc.tuple(
        ...ids.map((id) => fc.constantFrom(...sectors).map((sector) => ({ id, sectorIds: sector ? [sector] : [] }))),
      ),
      placements: fc.tuple(
        ...ids.map((id) => fc.constantFrom('near', 'far', 'gone', undefined).map((ring) => place(`p-${id}`, id, ring))),
      ),
    }),
  );

describe('landscape', () => {
  it('puts every spot between the borders of its own cell', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { spots, cells } = landscape(input);
        for (const cell of cells) {
          for (const spot of spots.filter(({ id }) => cell.spotIds.includes(id))) {
            const away = distance(spot, { x: 0, y: 0 });
            expect(away).toBeGreaterThanOrEqual(cell.inner - 1e-9);
            expect(away).toBeLessThanOrEqual(cell.outer + 1e-9);
            expect([spot.ringId, spot.wedgeId]).toEqual([cell.ringId, cell.wedgeId]);
          }
        }
      }),
    );
  });

  it('shows every actor once, whatever the order of the data', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const turned = {
          ...input,
          actors: input.actors.toReversed(),
          placements: input.placements.toReversed(),
        };
        const drawn = landscape(input);
        expect(drawn.spots).toHaveLength(input.actors.length);
        expect(landscape(turned)).toEqual(drawn);
      }),
    );
  });

  it('lets no two symbols overlap', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { spots, nodeRadius } = landscape(input);
        expect(nodeRadius).toBeGreaterThan(0);
        for (const [at, one] of spots.entries()) {
          for (const other of spots.slice(at + 1)) {
            expect(distance(one, other)).toBeGreaterThanOrEqual(nodeRadius * 2 - 1e-12);
          }
        }
      }),
    );
  });

  it('keeps empty cells so that it shows who is missing', () => {
    const { cells } = landscape({
      network,
      actors: [{ id: 'clinic', sectorIds: ['hospital'] }],
      placements: [place('p1', 'clinic', 'near')],
    });
    expect(cells).toHaveLength(6);
    expect(cells.filter(({ spotIds }) => spotIds.length === 0)).toHaveLength(5);
    expect(cells[0]).toMatchObject({ ringId: 'near', wedgeId: 'care', spotIds: ['clinic'] });
  });

  it('follows the sector upwards to the wedge that gathers it', () => {
    const { spots } = landscape({
      network,
      actors: [
        { id: 'a', sectorIds: ['museum'] },
        { id: 'b', sectorIds: ['toddlerGroup'] },
      ],
      placements: [],
      taxonomies: [{ id: 'sector', terms: [{ id: 'toddlerGroup', label: 'Krabbelgruppe', parent: 'education' }] }],
    });
    expect(spots.map(({ wedgeId }) => wedgeId)).toEqual(['play', 'learn']);
  });

  it('keeps actors nobody has placed on an outer ring of their own', () => {
    const { rings, spots } = landscape({
      network,
      actors: [{ id: 'clinic', sectorIds: ['hospital'] }],
      placements: [],
    });
    expect(rings.map(({ id }) => id)).toEqual(['near', 'far', undefined]);
    expect(distance(spots[0]!, { x: 0, y: 0 })).toBeGreaterThan(rings[2]!.inner);
  });

  it('shows a wanted kind of partner beside those who are there', () => {
    const { spots } = landscape({
      network,
      actors: [],
      placements: [{ id: 'gap', networkId: 'district', wanted: { sectorId: 'museum' }, ringId: 'far' }],
    });
    expect(spots).toEqual([expect.objectContaining({ id: 'gap', ringId: 'far', wedgeId: 'play' })]);
  });

  it('leaves placements of other networks and of the other plane aside', () => {
    const actors = [{ id: 'clinic', sectorIds: ['hospital'] }];
    const placements = [
      { ...place('p1', 'clinic', 'near'), networkId: 'elsewhere' },
      { ...place('p2', 'clinic', 'far'), plane: 'target' as const },
    ];
    expect(landscape({ network, actors, placements }).spots[0]?.ringId).toBeUndefined();
    expect(landscape({ network, actors, placements }, { plane: 'target' }).spots[0]?.ringId).toBe('far');
  });

  it('sets the actor in the centre at zero', () => {
    const { spots } = landscape({
      network: { ...network, centreId: 'house' },
      actors: [{ id: 'house' }],
      placements: [],
    });
    expect(spots).toEqual([expect.objectContaining({ id: 'house', x: 0, y: 0, isCentre: true })]);
  });
});

/** Who stands in the same cell in both, and where. */
function stayersOf(earlier: Landscape, later: Landscape): readonly (readonly LandscapeSpot[])[] {
  return earlier.spots.flatMap((spot) => {
    const same = later.spots.find(
      ({ id, ringId, wedgeId }) => id === spot.id && ringId === spot.ringId && wedgeId === spot.wedgeId,
    );
    return same === undefined ? [] : [[spot, same]];
  });
}

describe('states of one network on one ground', () => {
  const sets = fc.array(inputs, { minLength: 2, maxLength: 4 }).map((states) =>
    states.map(({ actors, placements }, at): LandscapeInput => ({
      network,
      actors,
      placements,
      states: states.toSpliced(at, 1),
    })),
  );

  it('leave whoever keeps ring and wedge where it is', () => {
    fc.assert(
      fc.property(sets, (states) => {
        const drawn = states.map((state) => landscape(state));
        const stayers = drawn.flatMap((one) => drawn.flatMap((other) => stayersOf(one, other)));
        for (const [one, other] of stayers) expect([other?.x, other?.y]).toEqual([one?.x, one?.y]);
      }),
    );
  });

  it('share rings, wedges and the size of symbols, which never overlap', () => {
    fc.assert(
      fc.property(sets, (states) => {
        const drawn = states.map((state) => landscape(state));
        const [first] = drawn;
        for (const { rings, wedges, nodeRadius, spots } of drawn) {
          expect([rings, wedges, nodeRadius]).toEqual([first?.rings, first?.wedges, first?.nodeRadius]);
          for (const [at, one] of spots.entries()) {
            for (const other of spots.slice(at + 1)) {
              expect(distance(one, other)).toBeGreaterThanOrEqual(nodeRadius * 2 - 1e-12);
            }
          }
        }
      }),
    );
  });

  it('show each only its own actors, whatever the order of the others', () => {
    fc.assert(
      fc.property(sets, (states) => {
        for (const state of states) {
          const drawn = landscape(state);
          expect(drawn.spots.map(({ id }) => id)).toEqual(state.actors.map(({ id }) => id).toSorted(byText));
          expect(drawn.cells.flatMap(({ spotIds }) => spotIds)).toHaveLength(
            drawn.spots.filter(({ isCentre }) => !isCentre).length,
          );
          expect(landscape({ ...state, states: state.states?.toReversed() })).toEqual(drawn);
        }
      }),
    );
  });

  it('are no other picture where they are all the same', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(landscape({ ...input, states: [input, input] })).toEqual(landscape(input));
      }),
    );
  });
});
