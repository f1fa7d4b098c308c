import type { Programme, ProgrammeChange } from '@geflecht/core/event';
import { programmeDiff } from '@geflecht/core/event';
import type { Client } from '@geflecht/sdk';
import { plainText } from '../../internal/author-text.js';
import { NewsWatch } from '../../internal/news-watch.js';
import type { NewsHost } from '../../internal/news-watch.js';
import type { Agenda } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';
import type { AgendaTools } from './agenda-tools.js';
import { placeOf, returnTo } from './kept-place.js';
import type { ReadingPlace } from './kept-place.js';
import type { ToolsMessages } from './locales/tools-messages.js';
import { shownSessions } from './shown-sessions.js';
import type { ToolsHost } from './tools-scope.js';

/** What the agenda offers to whoever looks for changes. */
export interface LiveHost extends ToolsHost, NewsHost {
  readonly event: string | undefined;
}

/** What a change has led to, or what was before. */
function detailOf(change: ProgrammeChange, { agenda, clock, messages, texts }: AgendaScope): string {
  const { across, clock: told, unscheduled } = messages;
  switch (change.kind) {
    case 'moved': {
      const start = Date.parse(change.session.start ?? '');
      return Number.isNaN(start) ? unscheduled : `${clock.shortDay(start)}, ${told(clock.time(start))}`;
    }
    case 'title':
      return plainText(change.previous.title, texts);
    case 'room':
      if (change.to === 'all') return across.all;
      return change.to.map(({ id }) => plainText(agenda.rooms.get(id)?.name, texts)).join(', ') || across.none;
    case 'people':
      return change.to.map(({ name }) => plainText(name, texts)).join(', ');
    default:
      return '';
  }
}

/** A change in words. */
export function tellChange(change: ProgrammeChange, scope: AgendaScope, { changes }: ToolsMessages): string {
  return changes[change.kind](plainText(change.session.title, scope.texts), detailOf(change, scope));
}

/** Looks for changes of the programme now and then while somebody looks at it, and tells them in words. */
export class AgendaLive extends NewsWatch<LiveHost> {
  readonly #tools: AgendaTools;
  #since = Date.now();
  #place: ReadingPlace | undefined;
  #programme: Programme | undefined;

  constructor(host: LiveHost, tools: AgendaTools) {
    super(host);
    this.#tools = tools;
  }

  /** Remembers where the reader is; called before the programme is drawn. */
  beforeUpdate(): void {
    this.#place = placeOf(this.host.renderRoot as ShadowRoot);
  }

  /** Brings the reader back to the same session where the programme has become another. */
  afterUpdate(): void {
    const programme = this.host.drawnScope?.agenda.programme;
    const isOther = this.#programme && this.#programme !== programme;
    if (isOther && this.#place) returnTo(this.host.renderRoot as ShadowRoot, this.#place);
    this.#programme = programme;
  }

  protected override async versionOf(client: Client): Promise<string | undefined> {
    return (await client.can('events.version')) ? client.readEventVersion(this.host.event) : undefined;
  }

  protected override look(): (isAnswered: boolean) => void {
    const before = this.host.drawnScope?.agenda;
    return (isAnswered) => {
      const { drawnScope: scope } = this.host;
      if (!scope) return;
      if (isAnswered) this.#since = Date.now();
      const { clock, messages } = scope;
      const { state } = this.#tools;
      const age = isAnswered ? '' : state.words.asOf(messages.clock(clock.time(this.#since)));
      if (age !== state.age) this.#tools.tell({ age });
      if (before && before.programme !== scope.agenda.programme) this.#tell(before, scope);
    };
  }

  /** Tells changes of what the page shows, or did. */
  #tell(before: Agenda, scope: AgendaScope): void {
    const { changes, words } = this.#tools.state;
    const { agenda } = scope;
    const shown = new Set([before, agenda].flatMap((each) => shownSessions(each).map(({ id }) => id)));
    const more = programmeDiff(before.programme, agenda.programme).filter(({ session }) => shown.has(session.id));
    if (more.length > 0)
      this.#tools.tell({ changes: [...changes, ...more.map((change) => tellChange(change, scope, words))] });
  }
}
