import { wordOf } from '@geflecht/core/text';
import type { LiveScreen } from './map-screen-model.js';
import { ringOf } from './map-vocabulary-model.js';
import type { ListGroup } from './map-list-model.js';
import type { MapActor, MapTieEnd, Words } from './network-map-model.js';

/** What readers who cannot see an actor are told of it. */
export function spokenActor(actor: MapActor, { map, messages, vocabulary }: LiveScreen): string {
  const [main] = actor.sectorIds;
  return messages.actorLabel({
    name: actor.name.value,
    sector: main === undefined ? undefined : vocabulary.sector(main).value,
    ring: ringOf(map, actor)?.value,
    ties: actor.ties.length,
    isSought: actor.isSought,
  });
}

/** Words of a group of the list: its wedge, its sector, or that it has neither. */
export function groupWords({ label, sectorId, isWedge }: ListGroup, { messages, vocabulary }: LiveScreen): Words {
  if (label !== undefined) return label;
  if (sectorId !== undefined) return vocabulary.sector(sectorId);
  return { value: isWedge ? messages.ungathered : messages.withoutSector, lang: undefined };
}

/** What is said of a group before the focus goes to its first actor. */
export function spokenGroup(group: ListGroup, screen: LiveScreen): string {
  return screen.messages.group(groupWords(group, screen).value, group.actors.length);
}

/** The shown group after or before that of an actor; at either end it goes on at the other. */
export function nextGroup(screen: LiveScreen, from: MapActor | undefined, step: 1 | -1): ListGroup | undefined {
  const groups = screen.groups();
  const at = groups.findIndex(({ actors }) => actors.some((actor) => actor === from));
  const start = at === -1 && step === -1 ? 0 : at;
  return groups.at((start + step) % groups.length);
}

/** What is said of a tie before the focus follows it. */
export function spokenTie(
  { tie }: MapTieEnd,
  place: { at: number; of: number },
  { messages, vocabulary }: LiveScreen,
): string {
  const stage = wordOf(messages.stages, tie.stage) ?? tie.stage;
  return messages.tieStep({ kind: vocabulary.kind(tie.kindId).value, stage, ...place });
}
