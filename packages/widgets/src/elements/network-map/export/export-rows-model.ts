import type { LiveScreen } from '../map-screen-model.js';
import { showsActor, showsTie } from '../map-shown-model.js';
import { ringOf } from '../map-vocabulary-model.js';
import { hasStakes } from '../stake-model.js';
import type { ExportMessages } from './locales/export-messages.js';

/** Rows of a table, the first one with the headings. */
export type Rows = readonly (readonly (string | number)[])[];

/** Who is shown: id, name, short name, kind, sectors, ring, whether it is looked for, number of its shown ties; influence and interest where somebody may see them. */
export function actorRows(
  { map, shown, messages, vocabulary }: LiveScreen,
  { actorColumns, stakeColumns, yes }: ExportMessages,
): Rows {
  const stakes = hasStakes(map.placements);
  const rows = map.actors
    .filter((actor) => showsActor(shown, actor))
    .map((actor) => [
      actor.id,
      actor.name.value,
      actor.shortName?.value ?? '',
      (actor.record?.kind && messages.kinds[actor.record.kind]) ?? '',
      actor.sectorIds.map((id) => vocabulary.sector(id).value).join('|'),
      ringOf(map, actor)?.value ?? '',
      actor.isSought ? yes : '',
      actor.ties.filter(({ tie }) => showsTie(shown, tie)).length,
      ...(stakes ? [actor.placement?.influence ?? '', actor.placement?.interest ?? ''] : []),
    ]);
  return [[...actorColumns, ...(stakes ? stakeColumns : [])], ...rows];
}

/** Which ties are shown: id, from, to, kind, direction, stage, activity. */
export function tieRows({ map, shown, messages, vocabulary }: LiveScreen, words: ExportMessages): Rows {
  const rows = map.ties
    .filter((tie) => showsTie(shown, tie))
    .map(({ record, from, to, kindId, isDirected, stage, activity }) => [
      record.id,
      from.name.value,
      to.name.value,
      vocabulary.kind(kindId).value,
      words.directions[isDirected ? 1 : 0],
      messages.stages[stage] ?? stage,
      messages.activities[activity] ?? activity,
    ]);
  return [words.tieColumns, ...rows];
}

/** A file name from the network's own name, without what file systems refuse. */
export function fileName({ map }: LiveScreen, more: string, ending: string): string {
  const name = map.wordsOf(map.network?.name)?.value ?? '';
  const words = `${name} ${more}`.split(/[^\p{L}\p{N}.]+/u).filter(Boolean);
  return `${words.join('-').slice(0, 100) || 'geflecht'}.${ending}`;
}
