import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LiveScreen } from './map-screen-model.js';
import { searchActors } from './map-search-model.js';

const mostResults = 8;

function neighbour(event: Event, step: 1 | -1): HTMLElement | undefined {
  const stops = (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('input, .results button');
  const list = [...stops];
  return list[list.indexOf(event.target as HTMLElement) + step];
}

/** A search field with what it finds; arrow keys walk through the results, Enter opens the first. */
export function renderSearch({ map, messages, query, actions }: LiveScreen): TemplateResult {
  const results = searchActors(map.actors, query);
  const type = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    actions.search(value);
    if (value.trim() !== '') actions.announce(messages.searchFound(searchActors(map.actors, value).length));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return actions.search('');
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (step === undefined) return;
    event.preventDefault();
    neighbour(event, step)?.focus();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const [first] = results;
    if (first !== undefined) actions.open(first);
  };
  return html`<form class="search" part="search" role="search" @submit=${submit} @keydown=${press}>
    <label>
      <span class="visually-hidden">${messages.searchLabel}</span>
      <input type="search" autocomplete="off" placeholder=${messages.searchLabel} .value=${query} @input=${type} />
    </label>
    ${
      results.length === 0
        ? nothing
        : html`<ul role="list" class="results">
            ${results.slice(0, mostResults).map(
              (actor) =>
                html`<li>
                  <button type="button" lang=${actor.name.lang ?? nothing} @click=${() => actions.open(actor)}>
                    <bdi>${actor.name.value}</bdi>
                  </button>
                </li>`,
            )}
          </ul>`
    }
  </form>`;
}
