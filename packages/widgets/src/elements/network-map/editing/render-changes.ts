import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkChange, Suggestion } from '@geflecht/core/network';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChangeDesk, Step } from './change-desk.js';
import { recordOf } from './change-model.js';
import { changeWords, fieldWords } from './change-words-model.js';
import type { ChangeWordsView } from './change-words-model.js';

/** What is decided about suggestions, and what they are read beside. */
export interface SuggestionActions {
  readonly documents: readonly GeflechtDocument[];
  readonly accept: (suggestion: Suggestion, words: string) => void;
  readonly reject: (suggestion: Suggestion, words: string) => void;
}

function renderSides(change: NetworkChange, desk: ChangeDesk, view: ChangeWordsView): unknown {
  const present = desk.present(change);
  const { editing } = view;
  if (present === undefined) return html`<p>${editing.gone}</p>`;
  return fieldWords(change, present, view).map(
    ({ field, mine, theirs }) => html`<p>${editing.both(field, mine, theirs)}</p>`,
  );
}

/** All changes of a suggestion, which hold together or not at all. */
function changesOf({ change, also = [] }: Suggestion): readonly NetworkChange[] {
  return [change, ...also];
}

/** Why a backend has refused a step, as far as it says so in words. */
function reasonsOf({ cause }: Step, { map }: ChangeWordsView): string {
  const { issues = [] } = Object(cause) as {
    readonly issues?: readonly { readonly message: Record<string, string> }[];
  };
  return issues.map(({ message }) => message[map.locale.slice(0, 2)] ?? message['de']).join(' ');
}

function button(words: string, act: () => void): TemplateResult {
  return html`<button type="button" @click=${act}>${words}</button>`;
}

function renderStep(step: Step, desk: ChangeDesk, view: ChangeWordsView): TemplateResult {
  const { editing } = view;
  const { state, words } = step;
  const isConflict = state === 'conflict';
  return html`<li>
    ${words} <span class="details">${editing.states[state]} ${reasonsOf(step, view)}</span>
    ${isConflict ? step.changes.map((change) => renderSides(change, desk, view)) : undefined}
    ${isConflict ? button(editing.keepMine, () => desk.retry(step)) : undefined}
    ${isConflict ? button(editing.keepTheirs, () => desk.drop(step)) : undefined}
    ${state === 'unsent' || state === 'refused' ? button(editing.drop, () => desk.drop(step)) : undefined}
  </li>`;
}

/** What is not stored yet, and what it takes to get on. */
export function renderQueue(desk: ChangeDesk, view: ChangeWordsView): unknown {
  const { steps } = desk;
  const { editing } = view;
  if (steps.length === 0) return undefined;
  const isStuck = steps.some(({ state }) => state === 'unsent' || state === 'refused');
  return html`<section class="queue" aria-label=${editing.queue}>
    <ul role="list">
      ${steps.map((step) => renderStep(step, desk, view))}
    </ul>
    ${isStuck ? html`<button type="button" @click=${() => desk.retry()}>${editing.retry}</button>` : undefined}
  </section>`;
}

/** What others would like to change, to be accepted or rejected. */
export function renderSuggestions(
  suggestions: readonly Suggestion[],
  view: ChangeWordsView,
  { documents, accept, reject }: SuggestionActions,
): TemplateResult {
  const { editing } = view;
  const suggested = suggestions.flatMap(changesOf);
  const all = [
    ...documents,
    { actors: suggested.flatMap((each) => (each.collection === 'actors' ? each.record : [])) },
  ];
  return html`<section class="queue" aria-label=${editing.suggestions}>
    <p>
      <strong>${editing.suggestions}</strong>
    </p>
    <ul role="list">
      ${suggestions.map((each) => {
        const { change, reason } = each;
        const words = changeWords(changesOf(each), all as readonly GeflechtDocument[], view);
        const present = documents.flatMap((document) => recordOf(document, change) ?? [])[0];
        const fields = change.op === 'update' ? fieldWords(change, present, view) : [];
        return html`<li>
          ${words} <span class="details">${view.map.read(reason)?.value}</span>
          ${fields.map(({ field, mine, theirs }) => html`<p>${editing.both(field, mine, theirs)}</p>`)}
          <button type="button" aria-label="${editing.accept}: ${words}" @click=${() => accept(each, words)}>
            ${editing.accept}
          </button>
          <button type="button" aria-label="${editing.reject}: ${words}" @click=${() => reject(each, words)}>
            ${editing.reject}
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}
