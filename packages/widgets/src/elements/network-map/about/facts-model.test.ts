import {
  buildActor,
  buildDuty,
  buildMembership,
  buildNetwork,
  buildNetworkDocument,
  buildPlacement,
  buildResource,
  buildSeat,
} from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { FactTeller } from './facts-model.js';
import type { Fact } from './facts-model.js';
import { messages } from './locales/about-de.js';

const wordsOf = (piece: unknown): unknown => (piece as { readonly value?: string } | undefined)?.value ?? piece;
const told = (facts: readonly Fact[]) =>
  Object.fromEntries(
    facts.map(({ label, values }) => [label, values.map((value) => value.map(wordsOf).filter(Boolean))]),
  );
const tellerOf = (parts: Parameters<typeof buildNetworkDocument>[0]) =>
  new FactTeller(buildNetworkDocument(parts), 'de', messages);

const actors = [
  buildActor({ id: 'rat', kind: 'body', name: 'Rat', rhythm: 'zweimal im Jahr' }),
  buildActor({ id: 'haus', name: 'Haus' }),
];

describe('FactTeller', () => {
  it('names who sits in a body, and which seats are vacant or held by somebody unnamed', () => {
    const seats = [
      buildSeat({ id: '1', bodyId: 'rat', function: 'chair', holderId: 'haus' }),
      buildSeat({ id: '2', bodyId: 'rat', function: 'member', holderId: undefined }),
      buildSeat({ id: '3', bodyId: 'rat', function: 'member', holderId: undefined, held: true }),
    ];
    const teller = tellerOf({ actors, seats });
    expect(told(teller.actor('rat'))).toEqual({
      rhythm: [['zweimal im Jahr']],
      seats: [
        ['Vorsitz', 'Haus'],
        ['Mitglied', 'nicht besetzt'],
        ['Mitglied', 'besetzt'],
      ],
    });
    expect(told(teller.actor('haus'))).toEqual({ sits: [['Rat', 'Vorsitz']] });
  });

  it('tells of membership and resources in words, with the name of the network only where there are several', () => {
    const memberships = [buildMembership({ actorId: 'haus', mandate: 'obligatory', hoursPerMonth: 4 })];
    const resources = [buildResource({ actorId: 'haus', direction: 'offers', kind: 'space', text: 'Saal' })];
    expect(told(tellerOf({ actors, memberships, resources }).actor('haus'))).toEqual({
      member: [['muss mitmachen', '4 Stunden im Monat']],
      offers: [['Räume', 'Saal']],
    });
  });

  it('tells influence and interest as they stand now, and what kind of body one is', () => {
    const placements = [
      buildPlacement({ id: '1', actorId: 'rat', influence: 5, interest: 2 }),
      buildPlacement({ id: '2', actorId: 'rat', influence: 1, plane: 'target' }),
    ];
    const [rat] = actors;
    const body = { ...rat, bodyKind: 'steeringGroup' } as never;
    expect(told(tellerOf({ actors: [body], placements }).actor('rat'))).toMatchObject({
      body: [['Steuerungsgruppe']],
      influence: [['5 von 5']],
      interest: [['2 von 5']],
    });
  });

  it('tells who steers a network: how, in which bodies, and who coordinates', () => {
    const [rat, haus] = actors;
    const network = buildNetwork({ steering: 'mixed' });
    const steering = { ...rat, bodyKind: 'steeringGroup', ofNetworkId: network.id } as never;
    const foreign = { ...rat, id: 'fremd', bodyKind: 'steeringGroup', ofNetworkId: 'network-2' } as never;
    const duties = [
      buildDuty({ kind: 'coordination', holderId: 'haus' }),
      buildDuty({ id: 'duty-2', kind: 'coordination', holderId: undefined }),
    ];
    const teller = tellerOf({ networks: [network], actors: [steering, foreign, haus!], duties });
    expect(told(teller.network(undefined))['steering']).toEqual([
      ['mehrere zusammen'],
      ['Rat'],
      ['Netzwerkkoordination', 'Haus'],
      ['Netzwerkkoordination', 'nicht besetzt'],
    ]);
  });

  it('says in which network influence is felt, where there are several', () => {
    const networks = [buildNetwork(), buildNetwork({ id: 'network-2', name: 'Lesenetz' })];
    const placements = [
      buildPlacement({ id: '1', actorId: 'rat', influence: 5 }),
      buildPlacement({ id: '2', actorId: 'rat', networkId: 'network-2', influence: 2 }),
      buildPlacement({ id: '3', actorId: 'haus', networkId: 'network-2' }),
    ];
    const teller = tellerOf({ networks, actors, placements });
    expect(told(teller.actor('rat'))['influence']).toEqual([
      ['Netzwerk Familie Musterfurt', '5 von 5'],
      ['Lesenetz', '2 von 5'],
    ]);
    expect(teller.actor('haus')).toEqual([]);
  });

  it('leaves a steering group to no network that it does not name, where there are several', () => {
    const group = { ...actors[0], bodyKind: 'steeringGroup' } as never;
    const networks = [buildNetwork(), buildNetwork({ id: 'network-2' })];
    expect(told(tellerOf({ networks, actors: [group] }).network('network-2'))).not.toHaveProperty('steering');
    const [, alone] = networks;
    expect(told(tellerOf({ networks: [alone!], actors: [group] }).network(undefined))['steering']).toEqual([['Rat']]);
  });

  it('has nothing to say of whom nothing is known', () => {
    expect(tellerOf({ actors }).actor('haus')).toEqual([]);
    expect(tellerOf({ actors, networks: [] }).network(undefined)).toEqual([]);
  });
});
