import type { NetworkChange } from '@geflecht/core/network';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LiveScreen } from '../map-screen-model.js';
import type { MapActor, MapTie } from '../network-map-model.js';
import { actorChanges, actorDraft, actorRemoval } from './actor-draft-model.js';
import type { Draft, Drafted } from './actor-draft-model.js';
import { removal } from './change-model.js';
import type { EditingDesk } from './editing-desk.js';
import { actorFields, tieFields } from './render-forms.js';
import type { FormsView } from './render-forms.js';
import { tieChanges, tieDraft } from './tie-draft-model.js';

/** What a form is about: an actor that is there or is to come, or a tie of one. */
interface Subject {
  readonly actorId?: string | undefined;
  /** Absent for the actor itself, empty for a new tie. */
  readonly tieId?: string | undefined;
}

/** What a form is drawn from. */
interface Scene {
  readonly screen: LiveScreen;
  readonly desk: EditingDesk;
  readonly actor: MapActor | undefined;
}

/** What the fields of a form hold. */
export function draftOf(form: EventTarget | null): Draft {
  const entries = [...new FormData(form as HTMLFormElement)];
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? value : '']));
}

/** The one form that is open: in its actor's place, or above the map for a new one. */
export class EditForm {
  #subject: Subject | undefined;
  #draft: Draft | undefined;
  #errors: Readonly<Record<string, string>> = {};

  /** Whether something was typed that is on its way nowhere yet. */
  get isTouched(): boolean {
    return this.#draft !== undefined;
  }

  /** Opens another form; what was typed into the one before goes. */
  open(subject: Subject, { focus }: EditingDesk): void {
    this.#subject = subject;
    this.#draft = undefined;
    this.#errors = {};
    focus('.edit :is(input, select)');
  }

  /** The form of an actor, or the buttons that open it; without an actor the form for a new one. */
  render(screen: LiveScreen, desk: EditingDesk, actor: MapActor | undefined): unknown {
    const scene = { screen, desk, actor };
    const subject = this.#subject;
    if (subject !== undefined && subject.actorId === actor?.id) return this.#renderForm(scene, subject);
    return actor && this.#renderButtons(scene, actor);
  }

  #renderButtons({ desk }: Scene, { id: actorId, record, name }: MapActor): TemplateResult {
    const { editing } = desk;
    const button = (words: string, subject: Subject): TemplateResult =>
      html`<button type="button" aria-label="${words}: ${name.value}" @click=${() => this.open(subject, desk)}>
        ${words}
      </button>`;
    return html`<div class="choices" id="buttons-${actorId}">
      ${button(editing.edit, { actorId })} ${record && button(editing.addTie, { actorId, tieId: '' })}
    </div>`;
  }

  #renderForm(scene: Scene, { tieId }: Subject): TemplateResult {
    const { screen, desk, actor } = scene;
    const { editing } = desk;
    const tie = actor?.ties.find(({ tie: { record } }) => record.id === tieId)?.tie;
    const isTie = actor !== undefined && tieId !== undefined;
    const values = this.#draft ?? (isTie ? tieDraft({ actor, tie }) : actorDraft(screen.map, actor));
    const { asksStakes } = desk;
    const view: FormsView = { screen, editing, asksStakes, values, errors: this.#errors, labels: editing.fields };
    const going = actor ? goingWith(actor, tieId === undefined ? undefined : tie, tieId) : [];
    return html`<form
      class="edit"
      novalidate
      aria-label=${titleOf(scene, tieId)}
      @input=${({ currentTarget }: Event) => (this.#draft = draftOf(currentTarget))}
      @keydown=${(event: KeyboardEvent) => this.#press(event, scene)}
      @submit=${(event: SubmitEvent) => this.#submit(event, scene, tie)}
    >
      ${isTie ? tieFields(view, { actor, tie }) : actorFields(view, actor)}
      <div class="choices">
        <button type="submit">${desk.isSuggesting ? editing.suggest : editing.save}</button>
        <button type="button" @click=${() => this.#close(scene)}>${editing.cancel}</button>
        ${
          going.length > 0
            ? html`<button type="button" @click=${() => this.#finish(scene, going)}>${editing.remove}</button>`
            : nothing
        }
      </div>
      ${isTie || actor === undefined ? undefined : this.#renderTies(scene, actor)}
    </form>`;
  }

  #renderTies({ desk, screen }: Scene, { id: actorId, ties }: MapActor): TemplateResult {
    return html`<ul role="list">
      ${ties.map(
        ({ tie, partner }) =>
          html`<li>
            <button type="button" class="name" @click=${() => this.open({ actorId, tieId: tie.record.id }, desk)}>
              ${desk.editing.editTie(partner.name.value, screen.vocabulary.kind(tie.kindId).value)}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #press(event: KeyboardEvent, scene: Scene): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close(scene);
  }

  #submit(event: SubmitEvent, scene: Scene, tie: MapTie | undefined): void {
    event.preventDefault();
    const { desk } = scene;
    const drafted = this.#draftedBy(draftOf(event.currentTarget), scene, tie);
    if ('changes' in drafted) return this.#finish(scene, drafted.changes);
    const [field, fault] = drafted.fault;
    this.#errors = { [field]: desk.editing.faults[fault] };
    desk.focus(`#edit-${field}`);
  }

  #draftedBy(draft: Draft, { screen: { map }, desk, actor }: Scene, tie: MapTie | undefined): Drafted {
    const { place } = desk;
    if (actor === undefined || this.#subject?.tieId === undefined) return actorChanges(draft, { map, actor, place });
    return tieChanges(draft, { map, actor, tie, ...place });
  }

  /** Makes the changes and closes the form; where the page keeps them from it, what was typed stays. */
  #finish(scene: Scene, changes: readonly NetworkChange[]): void {
    const { desk, actor } = scene;
    if (changes.length > 0 && !desk.make(changes)) return;
    const added = changes.find(({ op, collection }) => op === 'create' && collection === 'actors')?.record.id;
    const isGone = changes.some(({ op, record }) => op === 'remove' && record.id === actor?.id);
    this.#close(scene);
    if (isGone) desk.focus('#undo');
    else if (added !== undefined) desk.show(added);
  }

  #close({ desk, actor }: Scene): void {
    this.#subject = undefined;
    this.#draft = undefined;
    this.#errors = {};
    desk.focus(actor === undefined ? '#add' : `#buttons-${CSS.escape(actor.id)} button`);
  }
}

function titleOf({ desk: { editing }, actor }: Scene, tieId: string | undefined): string {
  if (actor === undefined) return editing.add;
  if (tieId === '') return editing.addTie;
  return `${editing.edit}: ${actor.name.value}`;
}

/** What the button for removing takes away. */
function goingWith(actor: MapActor, tie: MapTie | undefined, tieId: string | undefined): readonly NetworkChange[] {
  if (tieId === undefined) return actorRemoval(actor);
  return tie === undefined ? [] : [removal('ties', tie.record)];
}
