import type { GeflechtDocument } from '@geflecht/core/document';
import type { Snapshot } from '@geflecht/core/network';
import { html, nothing } from 'lit';
import { MessagesController } from '../../../controllers/messages-controller.js';
import { adoptStyles } from '../../../styles/adopt-styles.js';
import type { GuideHost, MapPart } from '../map-part.js';
import type { LiveScreen, Look, ScreenActions } from '../map-screen-model.js';
import { differencesBetween } from './changes-model.js';
import type { NetworkDifference } from './changes-model.js';
import type { ComparedState, FindingNews } from './finding-news.js';
import type { TimeMessages } from './locales/time-messages.js';
import { renderChange } from './render-changes.js';
import { frozenDocument, snapshotAt, snapshotsOf } from './states-model.js';
import { timeCatalogue } from './time-catalogue.js';
import { timeStyles } from './time-styles.js';

/** Most sentences that are listed. */
const mostListed = 100;

/** What came between two states, the earlier one first. */
interface Comparison {
  readonly from: number;
  readonly to: number;
  readonly differences: readonly NetworkDifference[];
}

/** Goes back to how a network was, and tells what has changed since. */
class TimePart implements MapPart {
  readonly #host: GuideHost;
  readonly #actions: ScreenActions;
  readonly #messages: MessagesController<TimeMessages>;
  #snapshots: readonly Snapshot[] = [];
  /** One per snapshot; the last one is today. */
  #states: readonly GeflechtDocument[] = [];
  #comparison: Comparison | undefined;
  #shown = 0;
  #against: number | undefined;
  #isExpecting = false;
  #news: FindingNews | undefined;
  #asksNews = false;

  constructor(host: GuideHost, actions: ScreenActions) {
    this.#host = host;
    this.#actions = actions;
    this.#messages = new MessagesController<TimeMessages>(host, timeCatalogue);
    adoptStyles(host.renderRoot, timeStyles);
  }

  readonly readDocument = (document: GeflechtDocument, { at }: Look): GeflechtDocument => {
    if (document !== this.#states.at(-1)) {
      this.#snapshots = snapshotsOf(document, this.#host.network);
      this.#states = [...this.#snapshots.map((snapshot) => frozenDocument(document, snapshot)), document];
      this.#comparison = undefined;
    }
    const snapshot = snapshotAt(this.#snapshots, at);
    this.#shown = snapshot === undefined ? this.#snapshots.length : this.#snapshots.indexOf(snapshot);
    return this.#states[this.#shown] ?? document;
  };

  readonly renderBefore = (screen: LiveScreen): unknown => {
    const { messages } = this.#messages;
    const { length } = this.#snapshots;
    if (messages === undefined || length === 0) return undefined;
    if (screen.view === 'force') void this.#expectNewcomers();
    const now = this.#label(this.#shown, screen, messages);
    const go = ({ target }: Event): void => this.#go(Number((target as HTMLInputElement).value), screen, messages);
    const labels = Array.from({ length: length + 1 }, (_, at) => this.#label(at, screen, messages));
    return html`<section class="time" part="time" aria-label=${messages.legend}>
      <label for="time" class=${this.#shown < length ? 'state' : ''}
        >${messages.state}<span aria-hidden="true">: ${now}</span></label
      >
      <input
        id="time"
        type="range"
        max=${length}
        list="states"
        .value=${String(this.#shown)}
        aria-valuetext=${now}
        @input=${go}
      />
      <datalist id="states">${labels.map((label, at) => html`<option value=${at} label=${label}></option>`)}</datalist>
      ${this.#renderComparison(screen, labels, messages)}
    </section>`;
  };

  /** Loads early what keeps places; without connection everybody is placed anew. */
  async #expectNewcomers(): Promise<void> {
    if (this.#isExpecting) return;
    this.#isExpecting = true;
    const { expectNewcomers } = await import('../force-part.js');
    await expectNewcomers().catch(() => undefined);
  }

  #renderComparison(screen: LiveScreen, labels: readonly string[], messages: TimeMessages): unknown {
    const comparison = this.#compare();
    const { differences, from, to } = comparison;
    const other = from === this.#shown ? to : from;
    const choose = ({ target }: Event): void => {
      this.#against = Number((target as HTMLSelectElement).value);
      this.#host.requestUpdate();
    };
    const open =
      ({ code }: NetworkDifference, actorId: string) =>
      (): void =>
        this.#open(actorId, code.endsWith('Removed') ? from : to, screen);
    return html`<details>
      <summary>${this.#summary(comparison, screen, messages)}</summary>
      <div class="changes">
        <label class="choices">
          <span>${messages.compareWith}</span>
          <select @change=${choose}>
            ${labels.map((label, at) =>
              at === this.#shown ? nothing : html`<option value=${at} .selected=${at === other}>${label}</option>`,
            )}
          </select>
        </label>
        ${this.#renderNews(comparison, screen, messages)}
        <ul role="list">
          ${differences.slice(0, mostListed).map((each) => renderChange(each, { screen, messages, open }))}
          ${differences.length > mostListed ? html`<li>… ${screen.messages.more(differences.length - mostListed)}</li>` : nothing}
        </ul>
        ${this.#host.hideFindings === '' ? nothing : this.#renderNewsOfFindings(comparison, screen, messages)}
      </div>
    </details>`;
  }

  /** What has changed among the findings, once a visitor asks. */
  #renderNewsOfFindings({ from, to }: Comparison, screen: LiveScreen, messages: TimeMessages): unknown {
    const state = (at: number): ComparedState[] => {
      const document = this.#states[at];
      const on = this.#snapshots[at]?.takenAt.slice(0, 10);
      return document ? [{ document, on, open: (actorId) => this.#open(actorId, at, screen) }] : [];
    };
    const [before, after] = [...state(from), ...state(to)];
    const ask = ({ target }: Event): void => {
      this.#asksNews = (target as HTMLDetailsElement).open;
      void this.#callNews().catch(() => undefined);
    };
    return html`<details class="asked" @toggle=${ask}>
      <summary>${messages.findings}</summary>
      ${this.#asksNews && before && after ? this.#news?.render([before, after], screen) : nothing}
    </details>`;
  }

  async #callNews(): Promise<void> {
    const { FindingNews } = await import('./finding-news.js');
    this.#news ??= new FindingNews(this.#host, this.#actions);
    this.#host.requestUpdate();
  }

  /** Makes what has been added stand out, and takes that back. */
  #renderNews({ differences, to }: Comparison, { look }: LiveScreen, { showNew }: TimeMessages): unknown {
    const added = differences.filter(({ code }) => code.endsWith('Added'));
    const isOn = look.markedTies !== undefined;
    const show = (): void =>
      this.#actions.show({
        at: this.#snapshots[to]?.id,
        marked: isOn ? undefined : added.flatMap(({ actors }) => actors.map(({ id }) => id)),
        markedTies: isOn ? undefined : added.flatMap(({ tie }) => tie?.id ?? []),
      });
    if (added.length === 0) return nothing;
    return html`<div>
      <button type="button" aria-pressed=${isOn ? 'true' : 'false'} @click=${show}>${showNew}</button>
    </div>`;
  }

  /** The shown state and the one before it, or the one a visitor has chosen. */
  #compare(): Comparison {
    const usual = this.#shown === 0 ? 1 : this.#shown - 1;
    const other = this.#against === undefined || this.#against === this.#shown ? usual : this.#against;
    const [from, to] = [Math.min(this.#shown, other), Math.max(this.#shown, other)];
    if (this.#comparison?.from === from && this.#comparison.to === to) return this.#comparison;
    const [before, after] = [this.#states[from], this.#states[to]];
    const differences = before && after ? differencesBetween(before, after, this.#host.network) : [];
    this.#comparison = { from, to, differences };
    return this.#comparison;
  }

  #summary({ differences, from, to }: Comparison, screen: LiveScreen, messages: TimeMessages): string {
    const [start, end] = [from, to].map((at) => this.#label(at, screen, messages));
    return messages.changes(differences.length, start ?? '', end ?? '');
  }

  #label(at: number, { map }: LiveScreen, { today }: TimeMessages): string {
    const snapshot = this.#snapshots[at];
    if (snapshot === undefined) return today;
    const date = new Intl.DateTimeFormat(map.locale, { dateStyle: 'long' }).format(new Date(snapshot.takenAt));
    const label = map.read(snapshot.label, snapshot.contentLocale)?.value;
    return label === undefined ? date : `${date}, ${label}`;
  }

  #go(at: number, screen: LiveScreen, messages: TimeMessages): void {
    this.#actions.show({ at: this.#snapshots[at]?.id });
    this.#shown = at;
    this.#actions.announce(this.#summary(this.#compare(), screen, messages));
  }

  /** Opens an actor, in another state where the shown one does not have it. */
  #open(actorId: string, home: number, { map, actions }: LiveScreen): void {
    const here = map.actors.find(({ id }) => id === actorId);
    if (here !== undefined) return actions.open(here);
    actions.show({ at: this.#snapshots[home]?.id, selectedId: actorId });
    const { renderRoot, updateComplete } = this.#host;
    void updateComplete.then(() => renderRoot.querySelector<HTMLElement>('#panel, .entry[aria-current]')?.focus());
  }
}

/** Creates the line of time of a network. */
export function createPart(host: GuideHost, actions: ScreenActions): MapPart {
  return new TimePart(host, actions);
}
