import {
  mergeTerms,
  sectorParents,
  sectorPath,
  sectorSeeds,
  sectorTaxonomyId,
  tieKindSeeds,
  tieKindTaxonomyId,
} from '@geflecht/core/seeds';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LiveScreen } from '../map-screen-model.js';
import type { MapActor } from '../network-map-model.js';
import { areaField, selectField, textField } from './render-fields.js';
import type { FormView, Option, OptionGroup } from './render-fields.js';
import type { EditingMessages } from './locales/editing-messages.js';
import { spotFrame } from './spot-model.js';
import { tieChoices } from './tie-draft-model.js';
import type { TieSubject } from './tie-draft-model.js';

/** What forms are drawn from. */
export interface FormsView extends FormView {
  readonly screen: LiveScreen;
  readonly editing: EditingMessages;
  /** Whether influence and interest are asked for. */
  readonly asksStakes: boolean;
}

/** Sectors by the widest they belong to. */
export function sectorOptions({ map, vocabulary }: LiveScreen): readonly OptionGroup[] {
  const parents = sectorParents(map.taxonomies);
  const groups = new Map<string, string[]>();
  for (const id of mergeTerms(sectorSeeds, map.taxonomies, sectorTaxonomyId).keys()) {
    const top = sectorPath(id, parents).at(-1) ?? id;
    groups.set(top, [...(groups.get(top) ?? []), id]);
  }
  const words = (id: string): string => vocabulary.sector(id).value;
  return [...groups].map(([top, ids]) => ({ label: words(top), options: ids.map((id): Option => [id, words(id)]) }));
}

/** Rings from the inside. */
export function ringOptions({ map }: LiveScreen, { nothing }: EditingMessages): readonly Option[] {
  return [['', nothing], ...spotFrame(map).rings.map(({ id, label }): Option => [id, map.wordsOf(label)?.value ?? id])];
}

function spotFields(view: FormsView): readonly TemplateResult[] {
  const { screen, editing } = view;
  const { wedges } = spotFrame(screen.map);
  const named = wedges.map(({ id, label }): Option => [id, screen.map.wordsOf(label)?.value ?? id]);
  return [
    selectField(view, 'ring', ringOptions(screen, editing)),
    selectField(view, 'wedge', [['', editing.bySector], ...named]),
  ];
}

/** How much say and how much interest somebody has; only the coordination is asked. */
function stakeFields(view: FormsView): readonly TemplateResult[] {
  const options: readonly Option[] = [['', view.editing.nothing], ...worded(['1', '2', '3', '4', '5'], {})];
  return ['influence', 'interest'].map((field) => selectField(view, field, options));
}

/** What can be said of an actor; of a wanted kind of partner only where it stands. */
export function actorFields(view: FormsView, actor: MapActor | undefined): unknown {
  const { screen, editing, asksStakes } = view;
  if (actor !== undefined && actor.record === undefined) return spotFields(view);
  return html`${textField(view, 'name')} ${selectField(view, 'kind', Object.entries(screen.messages.kinds))}
  ${selectField(view, 'sector', [['', editing.nothing], ...sectorOptions(screen)])} ${spotFields(view)}
  ${asksStakes ? stakeFields(view) : undefined} ${areaField(view, 'description')} ${areaField(view, 'links')}`;
}

function worded(list: readonly string[], words: Readonly<Record<string, string>>): readonly Option[] {
  return list.map((each) => [each, words[each] ?? each]);
}

/** What can be said of a tie. */
export function tieFields(view: FormsView, subject: Pick<TieSubject, 'actor' | 'tie'>): unknown {
  const { screen, editing } = view;
  const { map, messages, vocabulary } = screen;
  const { stages, activities, directions } = tieChoices(subject);
  const { actor, tie } = subject;
  const others = map.actors.filter((each) => each !== actor && each.record !== undefined);
  const kinds = [...mergeTerms(tieKindSeeds, map.taxonomies, tieKindTaxonomyId).keys()];
  const partners = others.map(({ id, name }): Option => [id, name.value]);
  return html`${tie ? undefined : selectField(view, 'partner', [['', messages.chooseActor], ...partners])}
  ${selectField(
    view,
    'kind',
    kinds.map((id): Option => [id, vocabulary.kind(id).value]),
  )}
  ${selectField(view, 'stage', worded(stages, messages.stages))}
  ${selectField(view, 'activity', worded(activities, messages.activities))}
  ${selectField(view, 'direction', worded(directions, editing.directions))}
  ${selectField(view, 'strength', [['', editing.nothing], ...worded(['1', '2', '3', '4', '5'], {})])}`;
}
