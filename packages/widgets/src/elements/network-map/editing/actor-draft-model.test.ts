import { buildActor, buildDocument, buildNetwork, buildPlacement, buildTie } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { networkMap } from '../network-map-model.js';
import { actorChanges, actorDraft, actorRemoval, reworded } from './actor-draft-model.js';
import { placing, spotBeside } from './spot-model.js';
import { tieChanges, tieChoices, tieDraft } from './tie-draft-model.js';

const document = buildDocument({
  networks: [buildNetwork({ id: 'netz' })],
  actors: [
    buildActor({
      id: 'ahorn',
      name: { de: 'Ahorn', en: 'Maple' },
      sectorIds: ['school', 'sportsClub'],
      links: [{ url: 'https://ahorn.example', label: 'Ahorn' }],
    }),
    buildActor({ id: 'birke', name: 'Birke', sectorIds: ['school'] }),
    buildActor({ id: 'esche', name: 'Esche', sectorIds: undefined }),
  ],
  ties: [buildTie({ id: 'tie', networkId: 'netz', fromId: 'ahorn', toId: 'birke', stage: 'wished' })],
  placements: [
    buildPlacement({ id: 'spot', networkId: 'netz', actorId: 'ahorn', ringId: 'core', wedgeId: undefined }),
    buildPlacement({
      id: 'wish',
      networkId: 'netz',
      actorId: undefined,
      wanted: { sectorId: 'library' },
      presence: 'sought',
      ringId: 'wished',
    }),
  ],
});
const sectorWords = (value: string) => ({ value, lang: undefined });
const map = networkMap(document, { locale: 'de', sectorWords });
const known = (id: string) => map.actors.find((actor) => actor.id === id)!;
const place = { document, networkId: 'netz', isTarget: false, newId: () => 'new' };
const ahorn = known('ahorn');

describe('actorChanges', () => {
  it('changes nothing where the form was left as it was', () => {
    expect(actorChanges(actorDraft(map, ahorn), { map, actor: ahorn, place })).toEqual({ changes: [] });
  });

  it('notes influence and interest where the form asks for them, and empties them', () => {
    const draft = { ...actorDraft(map, ahorn), influence: '5', interest: '' };
    expect(actorChanges(draft, { map, actor: ahorn, place })).toMatchObject({
      changes: [{ op: 'update', collection: 'placements', record: { id: 'spot', influence: 5 } }],
    });
    const rated = { ...ahorn, placement: { ...ahorn.placement!, influence: 5 as const } };
    const placements = document.placements?.map((each) => (each.id === 'spot' ? rated.placement : each));
    const emptied = actorChanges(
      { ...actorDraft(map, rated), influence: '', interest: '' },
      { map, actor: rated, place: { ...place, document: { ...document, placements } } },
    );
    expect(emptied).toMatchObject({ changes: [{ clears: ['influence'] }] });
  });

  it('rewords the language that was shown, keeps further sectors and the labels of links', () => {
    const draft = { ...actorDraft(map, ahorn), name: ' Bergahorn ', sector: 'daycare' };
    const links = 'https://ahorn.example\nhttps://neu.example';
    const drafted = actorChanges({ ...draft, links }, { map, actor: ahorn, place });
    expect('changes' in drafted && drafted.changes).toMatchObject([
      {
        op: 'update',
        record: {
          name: { de: 'Bergahorn', en: 'Maple' },
          sectorIds: ['daycare', 'sportsClub'],
          links: [{ url: 'https://ahorn.example', label: 'Ahorn' }, { url: 'https://neu.example' }],
        },
      },
    ]);
  });

  it('makes a new actor and puts it on its ring', () => {
    const draft = { name: 'Linde', kind: 'group', sector: '', ring: 'core', wedge: '', description: '', links: '' };
    expect(actorChanges(draft, { map, place })).toEqual({
      changes: [
        { op: 'create', collection: 'actors', record: { id: 'new', kind: 'group', name: 'Linde' } },
        {
          op: 'create',
          collection: 'placements',
          record: { id: 'new', networkId: 'netz', actorId: 'new', presence: 'existing', ringId: 'core' },
        },
      ],
    });
  });

  it('puts a new actor on the map of this network, even without a ring', () => {
    expect(actorChanges({ name: 'Linde', kind: 'group' }, { map, place })).toMatchObject({
      changes: [{ collection: 'actors' }, { collection: 'placements', record: { actorId: 'new' } }],
    });
  });

  it('leaves where the team wants somebody to be when only the name changes', () => {
    const draft = { ...actorDraft(map, ahorn), name: 'Bergahorn' };
    const drafted = actorChanges(draft, { map, actor: ahorn, place: { ...place, isTarget: true } });
    expect('changes' in drafted && drafted.changes.map(({ collection }) => collection)).toEqual(['actors']);
  });

  it.each([
    ['a name', { name: '  ' }, ['name', 'required']],
    ['addresses that lead somewhere', { name: 'x', links: 'data:text/html,x' }, ['links', 'address']],
  ])('asks for %s', (_, draft, fault) => {
    expect(actorChanges(draft, { map, place })).toEqual({ fault });
  });

  it('only moves the spot of a wanted kind', () => {
    const drafted = actorChanges({ ring: 'core' }, { map, actor: known('wish'), place });
    expect(drafted).toMatchObject({
      changes: [{ op: 'update', collection: 'placements', record: { ringId: 'core' } }],
    });
  });
});

describe('actorRemoval', () => {
  it('takes away an actor, or the spot of a wanted kind', () => {
    expect(['ahorn', 'wish'].map((id) => actorRemoval(known(id))[0]?.collection)).toEqual(['actors', 'placements']);
  });
});

describe('reworded', () => {
  it('keeps a text that was not touched, the same object', () => {
    const text = { de: 'Ahorn', en: 'Maple' };
    expect(reworded(text, 'Ahorn', map)).toBe(text);
  });

  it('empties one language only', () => {
    expect(reworded({ de: 'Ahorn', en: 'Maple' }, '', map)).toEqual({ en: 'Maple' });
    expect(reworded('Ahorn', '', map)).toBeUndefined();
  });
});

describe('placing', () => {
  it('says where the team wants somebody to be, apart from where somebody is', () => {
    expect(placing({ ...place, isTarget: true }, ahorn, { ringId: 'wished' })).toMatchObject({
      op: 'create',
      record: { plane: 'target', actorId: 'ahorn', ringId: 'wished' },
    });
    expect(placing(place, ahorn, { ringId: 'wished' })).toMatchObject({ op: 'update', record: { id: 'spot' } });
  });

  it('is nothing where somebody is there already', () => {
    expect(placing(place, ahorn, { ringId: 'core' })).toBeUndefined();
  });
});

describe('spotBeside', () => {
  it.each([
    ['ahorn', 'ArrowDown', { ringId: 'regular' }],
    ['ahorn', 'ArrowUp', undefined],
    ['birke', 'ArrowUp', { ringId: 'wished' }],
    ['birke', 'ArrowDown', { ringId: 'core' }],
    ['ahorn', 'ArrowRight', { wedgeId: 'health' }],
    ['ahorn', 'ArrowLeft', { wedgeId: 'youth' }],
    ['esche', 'ArrowRight', { wedgeId: 'family' }],
    ['esche', 'ArrowLeft', { wedgeId: 'culture' }],
    ['ahorn', 'Home', undefined],
  ])('leads %s with %s to %j', (id, key, spot) => {
    expect(spotBeside(map, known(id), key)).toEqual(spot);
  });
});

describe('tieChanges', () => {
  const subject = { map, actor: ahorn, ...place };
  const tie = map.ties[0]!;

  it('makes a new tie from the side that was chosen', () => {
    const draft = { partner: 'esche', kind: 'referral', stage: 'contact', activity: 'active', direction: 'in' };
    expect(tieChanges(draft, subject)).toMatchObject({
      changes: [{ op: 'create', record: { fromId: 'esche', toId: 'ahorn', direction: 'directed', kind: 'referral' } }],
    });
  });

  it('asks for a partner, and refuses a tie that is there already from whichever side', () => {
    expect(tieChanges(tieDraft({ actor: ahorn }), subject)).toEqual({ fault: ['partner', 'required'] });
    const again = { kind: tie.kindId, stage: 'contact', activity: 'active', direction: tie.record.direction };
    const twice = tieChanges({ ...again, partner: 'ahorn' }, { ...subject, actor: known('birke') });
    expect(twice).toEqual({ fault: ['kind', 'duplicate'] });
  });

  it('changes nothing where the form was left as it was', () => {
    expect(tieChanges(tieDraft({ actor: ahorn, tie }), { ...subject, tie })).toEqual({ changes: [] });
  });

  it('offers the steps a wish can take, and ends none', () => {
    expect(tieChoices({ actor: ahorn, tie }).stages).toEqual(['wished', 'contact']);
    const ended = tieChanges({ ...tieDraft({ actor: ahorn, tie }), activity: 'ended' }, { ...subject, tie });
    expect(ended).toEqual({ fault: ['activity', 'step'] });
  });

  it('empties a strength', () => {
    const strong = { ...tie, record: { ...tie.record, strength: 3 as const } };
    const draft = { ...tieDraft({ actor: ahorn, tie: strong }), strength: '' };
    expect(tieChanges(draft, { ...subject, tie: strong })).toMatchObject({ changes: [{ clears: ['strength'] }] });
  });
});
