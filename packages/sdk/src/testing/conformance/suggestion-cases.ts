import type { EditingClient } from '../../editing/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { codeOf } from './refusal-of.js';
import { changeTown, newActor, suggestForTown, tieChange, townChange, townId, townTie } from './town-network.js';

const capability = 'networks.suggest';

async function openSuggestion(member: EditingClient) {
  const change = await tieChange(member, { stage: 'partnership' });
  const { suggestionId, revision } = await suggestForTown(member, change);
  return { place: { networkId: townId, suggestionId }, revision };
}

const firstDecision = (client: EditingClient) => ({ submitKey: client.newSubmitKey(), revision: 1 });

async function statusesSeenBy(client: EditingClient): Promise<readonly unknown[]> {
  const { suggestions = [] } = await client.listSuggestions(townId);
  return suggestions.map(({ status }) => status);
}

/** Cases about suggesting changes and deciding about them. */
export const suggestionCases: readonly ConformanceCase[] = [
  {
    id: 'networks.suggest-stored',
    capability,
    title: 'keeps a suggestion for its author and the coordination, and changes nothing',
    async run({ coordination, member, expect }) {
      const before = await townTie(member);
      await openSuggestion(member);
      expect(await townTie(member)).toEqual(before);
      expect([await statusesSeenBy(member), await statusesSeenBy(coordination)]).toEqual([['open'], ['open']]);
    },
  },
  {
    id: 'networks.suggest-accepted',
    capability,
    title: 'stores the change of an accepted suggestion, and what its author could not see stays',
    async run({ coordination, member, expect }) {
      const { place, revision } = await openSuggestion(member);
      const request = { submitKey: coordination.newSubmitKey(), revision };
      const { status, written } = await coordination.acceptSuggestion(place, request);
      expect([status, written.map(({ id }) => id)]).toEqual(['accepted', ['tie-exchange']]);
      const tie = await townTie(coordination);
      expect([tie?.stage, typeof tie?.strategy]).toEqual(['partnership', 'string']);
      const again = await coordination.acceptSuggestion(place, request);
      expect([again.status, again.revision]).toEqual(['accepted', revision + 1]);
    },
  },
  {
    id: 'networks.suggest-several',
    capability,
    title: 'takes a new actor together with its tie and its place, and accepts them as one',
    async run({ coordination, member, expect }) {
      const tie = await townTie(member);
      const also = [
        townChange('create', 'ties', { ...tie, id: 'tie-new', toId: 'actor-new', revision: 1 }),
        townChange('create', 'placements', {
          id: 'spot-new',
          networkId: townId,
          actorId: 'actor-new',
          presence: 'existing',
        }),
      ];
      const { suggestionId, revision } = await suggestForTown(member, newActor('actor-new'), { also });
      const { suggestions = [] } = await coordination.listSuggestions(townId);
      expect(suggestions[0]?.also?.map(({ collection }) => collection)).toEqual(['ties', 'placements']);
      const request = { submitKey: coordination.newSubmitKey(), revision };
      const { written } = await coordination.acceptSuggestion({ networkId: townId, suggestionId }, request);
      expect(written.map(({ id }) => id)).toEqual(['actor-new', 'tie-new', 'spot-new']);
    },
  },
  {
    id: 'networks.suggest-decided',
    capability,
    title: 'lets the coordination reject, the author withdraw, and nobody decide twice',
    async run({ coordination, member, expect }) {
      const [one, other] = [await openSuggestion(member), await openSuggestion(member)];
      const rejected = await coordination.rejectSuggestion(one.place, firstDecision(coordination));
      const withdrawn = await member.withdrawSuggestion(other.place, firstDecision(member));
      expect([rejected.status, withdrawn.status]).toEqual(['rejected', 'withdrawn']);
      const again = { ...firstDecision(coordination), revision: rejected.revision };
      expect(await codeOf(coordination.acceptSuggestion(one.place, again))).toEqual('transition-refused');
    },
  },
  {
    id: 'networks.suggest-overtaken',
    capability,
    title: 'gives a suggestion up once its record is changed, and says so',
    async run({ coordination, member, expect }) {
      const { place } = await openSuggestion(member);
      const { superseded } = await changeTown(coordination, [await tieChange(coordination, { strength: 2 })]);
      expect(superseded).toEqual([place.suggestionId]);
      expect(await statusesSeenBy(coordination)).toEqual(['superseded']);
    },
  },
  {
    id: 'networks.suggest-refused',
    capability,
    title: 'takes no suggestion of strangers, shows them none, and lets members decide about none',
    async run({ client, member, expect }) {
      const { place, revision } = await openSuggestion(member);
      const request = { submitKey: member.newSubmitKey(), revision };
      const codes = await Promise.all([
        codeOf(suggestForTown(client, await tieChange(member, { stage: 'contact' }))),
        codeOf(client.listSuggestions(townId)),
        codeOf(member.acceptSuggestion(place, request)),
        codeOf(member.rejectSuggestion(place, request)),
      ]);
      expect(codes.filter((code) => code !== 'unauthorised' && code !== 'forbidden')).toEqual([]);
    },
  },
];
