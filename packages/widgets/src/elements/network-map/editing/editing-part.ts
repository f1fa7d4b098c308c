import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkChange } from '@geflecht/core/network';
import { html } from 'lit';
import type { ReactiveController } from 'lit';
import { MessagesController } from '../../../controllers/messages-controller.js';
import { adoptStyles } from '../../../styles/adopt-styles.js';
import type { GuideHost, MapPart } from '../map-part.js';
import type { LiveScreen, ScreenActions } from '../map-screen-model.js';
import type { MapActor } from '../network-map-model.js';
import { hasStakes } from '../stake-model.js';
import { afterChanges } from './change-model.js';
import { changeWords } from './change-words-model.js';
import type { ChangeWordsView } from './change-words-model.js';
import { ChangeDesk } from './change-desk.js';
import type { Step } from './change-desk.js';
import { followDrag } from './drag-actor.js';
import { EditForm } from './edit-form.js';
import { EditingAccess } from './editing-access.js';
import type { EditingDesk } from './editing-desk.js';
import { editingStyles } from './editing-styles.js';
import type { EditingMessages } from './locales/editing-messages.js';
import { GeflechtNetworkMapChangeEvent } from './network-map-change-event.js';
import { renderQueue, renderSuggestions } from './render-changes.js';
import { placing, spotBeside, wedgeOf } from './spot-model.js';
import type { Spot } from './spot-model.js';
import { Together } from './together.js';

const catalogue = {
  de: () => import('./locales/editing-de.js'),
  'de-simple': () => import('./locales/editing-de-simple.js'),
  en: () => import('./locales/editing-en.js'),
};

/** An id nobody else has made; also where a page is not secure. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((number) => number.toString(36)).join('-');
}

/** Changes the network: by forms, keys and pointer, with a way back, until everything is stored. */
class EditingPart implements MapPart, ReactiveController {
  readonly #host: GuideHost;
  readonly #actions: ScreenActions;
  readonly #messages: MessagesController<EditingMessages>;
  readonly #access: EditingAccess;
  readonly #desk: ChangeDesk;
  readonly #form = new EditForm();
  readonly #together = new Together();
  #document: GeflechtDocument | undefined;
  #screen: LiveScreen | undefined;
  #focus: (() => string | undefined) | undefined;

  constructor(host: GuideHost, actions: ScreenActions) {
    this.#host = host;
    this.#actions = actions;
    this.#messages = new MessagesController<EditingMessages>(host, catalogue);
    this.#access = new EditingAccess(host);
    this.#desk = new ChangeDesk({ changed: () => host.requestUpdate(), told: (step) => this.#tell(step) });
    adoptStyles(host.renderRoot, editingStyles);
    host.addController(this);
    host.addEventListener('keydown', this.#turnByKey);
    followDrag(host.renderRoot, {
      isMovable: () => this.#isOn && this.#screen?.view === 'landscape',
      drop: (actor, cell) => this.#drop(actor, cell),
    });
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#warn);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warn);
  }

  hostUpdated(): void {
    const selector = this.#focus?.();
    const wanted = selector === undefined ? null : this.#host.renderRoot.querySelector<HTMLElement>(selector);
    if (wanted === null) return;
    this.#focus = undefined;
    // The focus sets off another update, which must not begin within this one.
    queueMicrotask(() => wanted.focus());
  }

  readonly readDocument = (document: GeflechtDocument): GeflechtDocument =>
    (this.#document = this.#desk.read(document));

  readonly renderTools = (screen: LiveScreen): unknown => {
    this.#screen = screen;
    this.#access.ask(this.#networkId, (taker) => {
      this.#desk.connect(taker);
      this.#host.requestUpdate();
    });
    const desk = this.#deskOf();
    if (desk === undefined) return undefined;
    const { editing, isSuggesting } = desk;
    const turn = (direction: 'undo' | 'redo'): unknown =>
      html`<button
        type="button"
        id=${direction}
        aria-disabled=${this.#desk.next(direction) ? 'false' : 'true'}
        @click=${() => this.#turn(direction)}
      >
        ${editing[direction]}
      </button>`;
    return html`<div class="zoom editing" role="group" aria-label=${editing.edit}>
      <button type="button" id="add" @click=${() => this.#form.open({}, desk)}>${editing.add}</button>
      ${isSuggesting ? undefined : [turn('undo'), turn('redo')]}
      ${
        this.#access.right === 'local'
          ? html`<button type="button" @click=${() => this.#download()}>${editing.download}</button>`
          : undefined
      }
    </div>`;
  };

  readonly renderBefore = (screen: LiveScreen): unknown => {
    const desk = this.#deskOf();
    if (desk === undefined) return undefined;
    const view = this.#wordsView(screen, desk.editing);
    return [renderQueue(this.#desk, view), this.#form.render(screen, desk, undefined)];
  };

  readonly renderStage = (screen: LiveScreen): unknown => {
    const desk = this.#host.drawTogether ? this.#deskOf() : undefined;
    return desk && this.#together.render(screen, desk);
  };

  readonly renderBeside = (screen: LiveScreen): unknown => {
    const desk = this.#deskOf();
    const { suggestions } = this.#access;
    if (desk === undefined || suggestions.length === 0) return undefined;
    const view = this.#wordsView(screen, desk.editing);
    const decide = (words: string, decision: () => Promise<void>): void => {
      void decision().then(
        () => this.#actions.announce(words),
        () => this.#actions.announce(desk.editing.failed),
      );
    };
    return renderSuggestions(suggestions, view, {
      documents: [this.#document ?? ({} as GeflechtDocument)],
      accept: (each, words) => decide(`${desk.editing.accepted}: ${words}`, () => this.#access.decide(each, true)),
      reject: (each, words) => decide(`${desk.editing.rejected}: ${words}`, () => this.#access.decide(each, false)),
    });
  };

  readonly renderActor = (actor: MapActor, screen: LiveScreen): unknown => {
    const desk = this.#deskOf();
    return desk && this.#form.render(screen, desk, actor);
  };

  readonly renderHelp = (): unknown => (this.#isOn ? this.#messages.messages?.help : undefined);

  readonly press = (event: KeyboardEvent, { map }: LiveScreen): boolean => {
    const number = (event.target as Element).getAttribute('data-number');
    const actor = number === null ? undefined : map.actors[Number(number)];
    const { key, altKey, ctrlKey, metaKey } = event;
    if (actor === undefined || !altKey || ctrlKey || metaKey || !this.#isOn) return false;
    if (key.startsWith('Arrow')) this.#move(actor, spotBeside(map, actor, key));
    return key.startsWith('Arrow');
  };

  get isTyping(): boolean {
    return this.#isTouched || this.#host.renderRoot.querySelector('form.edit') !== null;
  }

  get #isTouched(): boolean {
    return this.#form.isTouched || this.#together.isTouched;
  }

  get #isOn(): boolean {
    return this.#deskOf() !== undefined;
  }

  get #networkId(): string {
    const { network, ties } = this.#screen?.map ?? {};
    return network?.id ?? ties?.[0]?.record.networkId ?? '';
  }

  /** Undefined where nothing may be edited, or the words are not there yet. */
  #deskOf(): EditingDesk | undefined {
    const editing = this.#messages.messages;
    const document = this.#document;
    const isAsked = this.#host.editable || this.#host.drawTogether;
    const isTarget = this.#screen?.look.filter.layer === 'target';
    const isPast = this.#screen?.look.at !== undefined;
    if (!isAsked || isPast || editing === undefined || document === undefined) return undefined;
    if (this.#access.right === 'none') return undefined;
    return {
      place: { document, networkId: this.#networkId, isTarget, newId },
      editing,
      isSuggesting: this.#access.right === 'suggest',
      // A file at hand is public: it is asked for them only where it tells them already.
      asksStakes: !isTarget && (this.#access.right === 'write' || hasStakes(document.placements ?? [])),
      make: this.#make,
      focus: (selector) => {
        this.#focus = () => selector;
        this.#host.requestUpdate();
      },
      redraw: () => this.#host.requestUpdate(),
      show: this.#show,
    };
  }

  #wordsView({ map, messages, vocabulary }: LiveScreen, editing: EditingMessages): ChangeWordsView {
    return { map, messages, vocabulary, editing };
  }

  readonly #make = (changes: readonly NetworkChange[]): boolean => {
    const document = this.#document;
    const editing = this.#messages.messages;
    if (document === undefined || editing === undefined || this.#screen === undefined || !this.#ask(changes))
      return false;
    const view = this.#wordsView(this.#screen, editing);
    const words = changeWords(changes, [document, afterChanges(document, changes)], view);
    this.#desk.make(changes, words);
    this.#actions.announce(words);
    return true;
  };

  /** Whether the page lets changes be. */
  #ask(changes: readonly NetworkChange[]): boolean {
    const isSuggestion = this.#access.right === 'suggest';
    const asked = { networkId: this.#networkId, changes, isSuggestion };
    return this.#host.dispatchEvent(new GeflechtNetworkMapChangeEvent(asked));
  }

  readonly #show = (actorId: string): void => {
    this.#actions.show({ selectedId: actorId });
    this.#focus = () => {
      const { map, view } = this.#screen ?? {};
      const number = map?.actors.find(({ id }) => id === actorId)?.number;
      return number === undefined || view !== 'list' ? '#panel' : `#entry-${number}`;
    };
  };

  #turn(direction: 'undo' | 'redo'): void {
    const editing = this.#messages.messages;
    const next = this.#desk.next(direction);
    if (next === undefined || editing === undefined || !this.#ask(next.changes)) return;
    this.#desk.turn(direction);
    this.#actions.announce(`${editing[direction]}: ${next.words}`);
  }

  readonly #turnByKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const target = event.composedPath()[0];
    const isWriting =
      target instanceof Element && target.matches('input:not([type="radio"], [type="checkbox"]), textarea');
    if (!(ctrlKey || metaKey) || altKey || isWriting || !this.#isOn || this.#access.right === 'suggest') return;
    const letter = key.toLowerCase();
    const isRedo = letter === 'y' || (letter === 'z' && shiftKey);
    if (!isRedo && letter !== 'z') return;
    event.preventDefault();
    this.#turn(isRedo ? 'redo' : 'undo');
  };

  #move(actor: MapActor, spot: Spot | undefined): void {
    const desk = this.#deskOf();
    if (desk === undefined) return;
    const change = spot && placing(desk.place, actor, spot);
    if (change === undefined) return this.#actions.announce(desk.editing.edge(actor.name.value));
    if (!this.#make([change])) return;
    this.#focus = () => {
      const moved = this.#screen?.map.actors.find(({ id }) => id === actor.id);
      return moved && `#actor-${moved.number}`;
    };
  }

  #drop(number: number, cellNumber: number): void {
    const { map, picture } = this.#screen ?? {};
    const [actor, cell] = [map?.actors[number], picture?.cells[cellNumber]];
    if (map === undefined || actor === undefined || cell === undefined) return;
    const { ringId, wedgeId } = cell;
    this.#move(actor, { ringId, ...(wedgeId !== wedgeOf(map, actor) && { wedgeId }) });
  }

  #tell({ words, state }: Step): void {
    const said = this.#messages.messages?.states[state];
    if (said !== undefined) queueMicrotask(() => this.#actions.announce(`${words}: ${said}`));
  }

  #download(): void {
    const file = new Blob([JSON.stringify(this.#document, undefined, 2)], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${this.#networkId || 'network'}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
    this.#desk.keep();
  }

  readonly #warn = (event: Event): void => {
    if (this.#desk.isUnsaved || this.#isTouched) event.preventDefault();
  };
}

/** Creates the editing of a map. */
export function createPart(host: GuideHost, actions: ScreenActions): MapPart {
  return new EditingPart(host, actions);
}
