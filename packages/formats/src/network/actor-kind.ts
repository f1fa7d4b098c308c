import type { ActorKind } from '@geflecht/core/network';
import { slug } from '../records/slug.js';

const kinds: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
  ['einrichtung', 'organisation'],
  ['verein', 'organisation'],
  ['traeger', 'organisation'],
  ['behoerde', 'organisation'],
  ['institution', 'organisation'],
  ['gruppe', 'group'],
  ['group', 'group'],
  ['initiative', 'informalGroup'],
  ['informal-group', 'informalGroup'],
  ['gremium', 'body'],
  ['body', 'body'],
  ['arbeitskreis', 'body'],
  ['runder-tisch', 'body'],
  ['person', 'person'],
  ['fachkraft', 'person'],
  ['ort', 'place'],
  ['place', 'place'],
  ['netzwerk', 'network'],
  ['network', 'network'],
  ['network-group', 'network'],
]);

/** The kind of actor that a word of a file names, where the model knows it. */
export function actorKindOf(word: string | undefined): ActorKind | undefined {
  return word === undefined ? undefined : kinds.get(slug(word));
}
