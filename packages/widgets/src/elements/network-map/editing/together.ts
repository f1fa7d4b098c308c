import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LiveScreen } from '../map-screen-model.js';
import { searchActors } from '../map-search-model.js';
import type { MapActor } from '../network-map-model.js';
import { actorChanges, actorDraft } from './actor-draft-model.js';
import type { Draft } from './actor-draft-model.js';
import { draftOf } from './edit-form.js';
import type { EditingDesk } from './editing-desk.js';
import { selectField, textField } from './render-fields.js';
import type { FormView } from './render-fields.js';
import { ringOptions, sectorOptions } from './render-forms.js';
import { tieChanges } from './tie-draft-model.js';

const fields = ['name', 'sector', 'ring', 'partner'] as const;
const mostFound = 6;

/** Draws a map together, one actor at a time and one question after the other. */
export class Together {
  #at = 0;
  #draft: Draft = {};
  #partners: readonly MapActor[] = [];
  #error: string | undefined;
  #said: string | undefined;

  /** Whether somebody has begun to answer. */
  get isTouched(): boolean {
    return (this.#draft['name'] ?? '') !== '';
  }

  /** The present question, in place of the picture. */
  render(screen: LiveScreen, desk: EditingDesk): TemplateResult {
    const { editing } = desk;
    const { together } = editing;
    const at = this.#at;
    const name = fields[at] ?? 'name';
    const question = together.questions[at] ?? '';
    const errors = this.#error === undefined ? {} : { [name]: this.#error };
    const view: FormView = { values: this.#draft, errors, labels: { [name]: question } };
    const isLast = at === fields.length - 1;
    const known = at > 0 ? this.#known(screen) : undefined;
    return html`<form
      class="together"
      novalidate
      aria-label=${editing.add}
      @input=${({ currentTarget }: Event) => this.#type(currentTarget, isLast, desk)}
      @submit=${(event: SubmitEvent) => this.#submit(event, screen, desk)}
    >
      <p class="details">
        ${at === 0 ? this.#said : undefined} ${this.#draft['name']} ${together.step(at + 1, fields.length)}
      </p>
      ${known && html`<p>${together.known(known.name.value)}</p>`} ${this.#renderField(view, screen, desk)}
      ${isLast ? this.#renderPartners(screen, desk) : undefined}
      <div class="choices">
        <button type="submit">${this.#submitWords(isLast, desk)}</button>
        ${
          at > 0
            ? html`<button type="button" @click=${() => this.#go(at - 1, desk)}>${together.back}</button>`
            : undefined
        }
      </div>
    </form>`;
  }

  #renderField(view: FormView, screen: LiveScreen, { editing }: EditingDesk): TemplateResult {
    if (this.#at === 1) return selectField(view, 'sector', [['', editing.nothing], ...sectorOptions(screen)]);
    // Within a list it is another field than the one before, so that nothing chosen there stays.
    if (this.#at === 2) return html`<div>${selectField(view, 'ring', ringOptions(screen, editing))}</div>`;
    const name = fields[this.#at] ?? 'name';
    return textField(view, name);
  }

  #renderPartners({ map }: LiveScreen, { editing, focus }: EditingDesk): TemplateResult {
    const found = searchActors(map.actors, this.#draft['partner'] ?? '').filter(
      (actor) => actor.record !== undefined && !this.#partners.includes(actor),
    );
    const change = (partners: readonly MapActor[]): void => {
      this.#partners = partners;
      this.#draft = { ...this.#draft, partner: '' };
      focus('#edit-partner');
    };
    const button = (actor: MapActor, isChosen: boolean): TemplateResult =>
      html`<li>
        <button
          type="button"
          aria-pressed=${isChosen ? 'true' : 'false'}
          @click=${() => change(isChosen ? this.#partners.filter((each) => each !== actor) : [...this.#partners, actor])}
        >
          ${actor.name.value}
        </button>
      </li>`;
    return html`<ul role="list" class="choices" aria-label=${editing.fields['partner'] ?? ''}>
      ${this.#partners.map((actor) => button(actor, true))}
      ${found.slice(0, mostFound).map((actor) => button(actor, false))}
    </ul>`;
  }

  #submitWords(isLast: boolean, { editing, isSuggesting }: EditingDesk): string {
    if (!isLast) return editing.together.next;
    return isSuggesting ? editing.suggest : editing.together.finish;
  }

  #known({ map }: LiveScreen): MapActor | undefined {
    const name = this.#draft['name']?.trim().toLowerCase();
    return map.actors.find((actor) => actor.record !== undefined && actor.name.value.toLowerCase() === name);
  }

  #type(form: EventTarget | null, isLast: boolean, { redraw }: EditingDesk): void {
    this.#draft = { ...this.#draft, ...draftOf(form) };
    if (isLast) redraw();
  }

  #go(at: number, { focus }: EditingDesk): void {
    this.#at = at;
    this.#error = undefined;
    focus(`#edit-${fields[at] ?? ''}`);
  }

  #submit(event: SubmitEvent, screen: LiveScreen, desk: EditingDesk): void {
    event.preventDefault();
    this.#draft = { ...this.#draft, ...draftOf(event.currentTarget) };
    const isNameless = (this.#draft['name'] ?? '').trim() === '';
    if (isNameless) {
      this.#error = desk.editing.faults.required;
      desk.focus('#edit-name');
    } else if (this.#at < fields.length - 1) this.#go(this.#at + 1, desk);
    else this.#finish(screen, desk);
  }

  /** Puts the actor on the map with a first contact to each partner, and asks for the next one. */
  #finish({ map }: LiveScreen, desk: EditingDesk): void {
    const { place, editing } = desk;
    const known = this.#known({ map } as LiveScreen);
    const drafted = actorChanges(
      { ...actorDraft(map, known), ...given(this.#draft), ...(known && { name: known.name.value }) },
      { map, actor: known, place },
    );
    if ('fault' in drafted) return;
    const id = known?.id ?? drafted.changes[0]?.record.id ?? '';
    const actor = { ...known, id, ties: known?.ties ?? [] } as unknown as MapActor;
    const ties = this.#partners.flatMap(({ id: partner }) => {
      if (partner === id) return [];
      const tie = tieChanges(
        { partner, kind: 'exchange', stage: 'contact', activity: 'active' },
        { map, actor, ...place },
      );
      return 'changes' in tie ? tie.changes : [];
    });
    const changes = [...drafted.changes, ...ties];
    if (changes.length > 0 && !desk.make(changes)) return;
    this.#said = editing.together.another;
    this.#draft = {};
    this.#partners = [];
    this.#go(0, desk);
  }
}

/** What was answered; what was left open stays as it is. */
function given(draft: Draft): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== ''));
}
