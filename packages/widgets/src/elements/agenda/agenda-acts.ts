import type { Session } from '@geflecht/core/event';
import { actingClient } from '../../internal/open-client.js';
import type { AgendaTarget } from './agenda-navigate-event.js';
import type { AgendaView } from './agenda-model.js';
import type { AgendaTools, ToolsHost } from './agenda-tools.js';
import type { ToolsMessages } from './locales/tools-messages.js';
import { printAlone } from './print-alone.js';
import { noChoices } from './visitor-choices.js';

/** What the acts work with. */
export interface ActsScope {
  readonly tools: AgendaTools;
  readonly words: ToolsMessages;
  /** Leads to a day or session. */
  readonly lead: (target: AgendaTarget) => void;
}

/** What the buttons of the tools and entries do, by name. */
export class AgendaActs {
  readonly #host: ToolsHost;
  readonly #scope: ActsScope;

  constructor(host: ToolsHost, scope: ActsScope) {
    this.#host = host;
    this.#scope = scope;
  }

  /** Does what a button is named after; names of others do nothing. */
  do(name: string, value: string): void {
    const { lead, tools } = this.#scope;
    const acts: Readonly<Record<string, () => unknown>> = {
      clear: () => tools.change({ ...noChoices, view: tools.choices.view, zone: tools.choices.zone }),
      view: () => tools.change({ view: value as AgendaView }),
      zone: () => tools.change({ zone: value }),
      choose: () => tools.choose(),
      mark: () => this.#mark(value),
      jump: () => lead({ sessionId: value }),
      takeNote: () => tools.takeNote(),
      print: () => printAlone(this.#host),
      share: () => this.#share(tools.addressOf(tools.addressed)),
      link: () => this.#copy(tools.addressOf({ session: value })),
      linkToMine: () => this.#copy(tools.addressOf({ my: [...tools.mine.ids].join('\n') })),
      calendar: () => this.#calendar(value),
    };
    acts[name]?.();
  }

  #mark(id: string): void {
    this.#scope.tools.mine.toggle(id);
    this.#host.requestUpdate();
  }

  async #share(url: string): Promise<void> {
    const title = document.title;
    // A visitor who closes the sheet has not failed at anything.
    if ('share' in navigator) await navigator.share({ title, url }).catch(() => undefined);
    else await this.#copy(url);
  }

  /** Pages without a secure connection have no clipboard: the link is then shown for copying. */
  async #copy(url: string): Promise<void> {
    const { tools, words } = this.#scope;
    const isCopied = await Promise.resolve(navigator.clipboard?.writeText(url)).then(
      () => 'clipboard' in navigator,
      () => false,
    );
    tools.say(isCopied ? words.copied : url);
  }

  async #calendar(value: string): Promise<void> {
    const { drawnScope: scope } = this.#host;
    if (scope === undefined) return;
    const { calendarFile, followLink, handOver } = await import('./agenda-more.js');
    const { days } = scope.agenda.arrangement;
    const { tools } = this.#scope;
    const { id: eventId } = scope.agenda.programme.event;
    const ofDay = days.find(({ date }) => date === value)?.items;
    const items = value === 'mine' ? tools.chosenItems : ofDay;
    const ids = value === eventId ? undefined : (items?.map(({ session }) => session.id) ?? [value]);
    const published = await this.#publishedCalendar(eventId, ids);
    if (published !== undefined) return followLink(published);
    const { sessions } = scope.agenda.programme;
    const wanted = ids && sessions.filter(({ id }) => (ids as readonly string[]).includes(id));
    const pageOf = (session?: Session) => tools.addressOf({ session: session?.id });
    await handOver(calendarFile({ name: value, sessions: wanted, pageOf }, scope));
  }

  /** Where the backend publishes calendars, phones take them best from there. */
  async #publishedCalendar(eventId: string, sessionIds: readonly string[] | undefined): Promise<string | undefined> {
    try {
      const client = await actingClient(this.#host);
      return await client?.calendarUrl(eventId, { sessionIds });
    } catch {
      return undefined;
    }
  }
}
