import { html, nothing } from 'lit';
import { MessagesController } from '../../../controllers/messages-controller.js';
import { adoptStyles } from '../../../styles/adopt-styles.js';
import type { GuideHost, MapPart } from '../map-part.js';
import type { LiveScreen, ScreenActions } from '../map-screen-model.js';
import { showsActor } from '../map-shown-model.js';
import type { NetworkMap } from '../network-map-model.js';
import type { Ground } from '../render-map.js';
import { groupsStyles } from './groups-styles.js';
import { groupingsFor, mapGroups } from './groups-model.js';
import type { Grouping, GuessedGroups, MapGroup } from './groups-model.js';
import type { GroupsMessages } from './locales/groups-messages.js';
import { groundOf, renderGroups } from './render-groups.js';

const catalogue = {
  de: () => import('./locales/groups-de.js'),
  'de-simple': () => import('./locales/groups-de-simple.js'),
  en: () => import('./locales/groups-en.js'),
};

/** What was made last, and from what. */
interface Kept<Value> {
  readonly from: readonly unknown[];
  readonly value: Value;
}

/** The same value as long as it is made from the same. */
function keep<Value>(kept: Kept<Value> | undefined, from: readonly unknown[], make: () => Value): Kept<Value> {
  return kept?.from.every((part, at) => part === from[at]) === true ? kept : { from, value: make() };
}

/** Gathers actors as a visitor chooses: outlined in the picture, told below it, as groups of the list and of the walk. */
class GroupsPart implements MapPart {
  readonly #host: GuideHost;
  readonly #actions: ScreenActions;
  readonly #messages: MessagesController<GroupsMessages>;
  #chosen: Grouping | undefined;
  /** What the ties of a map suggest; undefined while it is being computed. */
  #guess: { readonly map: NetworkMap; readonly groups?: GuessedGroups } | undefined;
  /** Whether a visitor has chosen the guess, and waits for it. */
  #isAwaited = false;
  #offered: Kept<readonly Grouping[]> | undefined;
  #gathered: Kept<readonly MapGroup[]> | undefined;
  #ground: Kept<Ground> | undefined;

  constructor(host: GuideHost, actions: ScreenActions) {
    this.#host = host;
    this.#actions = actions;
    this.#messages = new MessagesController<GroupsMessages>(host, catalogue);
    adoptStyles(host.renderRoot, groupsStyles);
  }

  readonly groups = (screen: LiveScreen): readonly MapGroup[] | undefined => {
    const { messages } = this.#messages;
    const grouping = this.#grouping(screen);
    if (messages === undefined || grouping === undefined) return undefined;
    const { map, shown } = screen;
    const guess = grouping === 'guess' ? this.#guessed(map, messages) : undefined;
    if (grouping === 'guess' && (guess === undefined || guess.size === 0)) return undefined;
    this.#gathered = keep(this.#gathered, [map, shown, grouping, guess, messages], () =>
      mapGroups(map, grouping, { guess, words: messages }).flatMap((group) => {
        const actors = group.actors.filter((actor) => showsActor(shown, actor));
        return actors.length === 0 ? [] : [{ ...group, actors }];
      }),
    );
    return this.#gathered.value;
  };

  readonly ground = (screen: LiveScreen): Ground | undefined => {
    const groups = this.groups(screen);
    const { picture, vocabulary, view } = screen;
    if (groups === undefined || picture === undefined || view === 'list') return undefined;
    this.#ground = keep(this.#ground, [groups, picture, vocabulary], () => groundOf(groups, picture, screen));
    return this.#ground.value;
  };

  readonly renderLegend = (screen: LiveScreen): unknown => {
    const { messages } = this.#messages;
    const offered = this.#offer(screen);
    if (messages === undefined || offered.length === 0) return undefined;
    const chosen = this.#grouping(screen) ?? 'none';
    const choose = ({ target }: Event): void => {
      const { value } = target as HTMLSelectElement;
      this.#choose(
        offered.find((grouping) => grouping === value),
        screen,
        messages,
      );
    };
    const choices = (['none', ...offered] as const).map(
      (choice) => html`<option value=${choice} .selected=${choice === chosen}>${messages.choices[choice]}</option>`,
    );
    return html`<div class="group-choice">
      <label class="choices">
        <span>${messages.legend}</span>
        <select @change=${choose}>
          ${choices}
        </select>
      </label>
      ${chosen === 'guess' ? html`<p class="details">${this.#said(messages)}</p>` : nothing}
    </div>`;
  };

  readonly renderBeside = (screen: LiveScreen): unknown => {
    const groups = screen.view === 'list' ? undefined : this.groups(screen);
    return groups && renderGroups(groups, this.#messages.messages?.title ?? '', screen);
  };

  /** What is said of a guess. */
  #said(messages: GroupsMessages): string {
    const found = this.#guess?.groups;
    if (found === undefined) return messages.searching;
    return found.size === 0 ? messages.unclear : messages.guessed(new Set(found.values()).size);
  }

  #offer({ map, view }: LiveScreen): readonly Grouping[] {
    if (view !== 'force' && view !== 'geographic' && view !== 'list') return [];
    this.#offered = keep(this.#offered, [map], () => groupingsFor(map));
    return this.#offered.value;
  }

  /** What was chosen, where the map still holds anything of it. */
  #grouping(screen: LiveScreen): Grouping | undefined {
    const chosen = this.#chosen;
    return chosen !== undefined && this.#offer(screen).includes(chosen) ? chosen : undefined;
  }

  #choose(grouping: Grouping | undefined, screen: LiveScreen, messages: GroupsMessages): void {
    this.#chosen = grouping;
    const groups = this.groups(screen)?.filter(({ isRest }) => !isRest).length ?? 0;
    this.#isAwaited = grouping === 'guess' && this.#guess?.groups === undefined;
    if (grouping === 'guess') this.#actions.announce(this.#said(messages));
    else this.#actions.announce(grouping === undefined ? messages.none : messages.found(groups));
  }

  #guessed(map: NetworkMap, messages: GroupsMessages): GuessedGroups | undefined {
    if (this.#guess?.map !== map) {
      this.#guess = { map };
      void this.#search(map, messages);
    }
    return this.#guess.groups;
  }

  async #search(map: NetworkMap, messages: GroupsMessages): Promise<void> {
    try {
      const { guessGroups } = await import('./guess-groups.js');
      const groups = await guessGroups(map);
      if (this.#guess?.map !== map) return;
      this.#guess = { map, groups };
      if (this.#isAwaited) this.#actions.announce(this.#said(messages));
      this.#isAwaited = false;
      this.#host.requestUpdate();
    } catch {
      // Without connection there is no guess; the next choice asks again.
      this.#chosen = undefined;
      this.#guess = undefined;
      this.#host.requestUpdate();
    }
  }
}

/** Creates the groups of a map. */
export function createPart(host: GuideHost, actions: ScreenActions): MapPart {
  return new GroupsPart(host, actions);
}
