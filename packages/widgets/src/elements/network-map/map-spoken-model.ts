import type { LiveScreen } from './map-screen-model.js';
import { ringOf } from './map-vocabulary-model.js';
import type { MapActor, MapTieEnd } from './network-map-model.js';

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

/** What is said of a tie before the focus follows it. */
export function spokenTie(
  { tie }: MapTieEnd,
  place: { at: number; of: number },
  { messages, vocabulary }: LiveScreen,
): string {
  const stage = messages.stages[tie.stage] ?? tie.stage;
  return messages.tieStep({ kind: vocabulary.kind(tie.kindId).value, stage, ...place });
}
