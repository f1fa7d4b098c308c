import { handOverCalendar } from './agenda-calendar.js';
import type { AgendaTarget } from './agenda-navigate-event.js';
import type { AgendaView } from './agenda-model.js';
import type { AgendaTools } from './agenda-tools.js';
import { printAlone } from '../../internal/print-alone.js';
import type { ToolsHost } from './tools-scope.js';

/** Pages without a secure connection have no clipboard: the link is then shown for copying. */
async function copy(url: string, tools: AgendaTools): Promise<void> {
  try {
    await navigator.clipboard.writeText(url);
    tools.say(tools.state.words.copied);
  } catch {
    tools.say(url);
  }
}

async function share(url: string, tools: AgendaTools): Promise<void> {
  const { title } = document;
  try {
    await navigator.share({ title, url });
  } catch (cause) {
    // A visitor who closes the sheet has not failed at anything; browsers and frames without one have.
    if ((cause as Partial<Error>).name !== 'AbortError') await copy(url, tools);
  }
}

/**
 * What the buttons of the tools and entries do with their values, by name.
 * @param lead leads to a day or session
 */
export function agendaActs(
  host: ToolsHost,
  tools: AgendaTools,
  lead: (target: AgendaTarget) => void,
): Readonly<Record<string, (value: string) => unknown>> {
  return {
    clear: () => tools.clear(),
    view: (view) => tools.change({ view: view as AgendaView }),
    zone: (zone) => tools.change({ zone }),
    choose: () => tools.choose(),
    mark: (id) => {
      tools.mine.toggle(id);
      host.requestUpdate();
    },
    jump: (sessionId) => lead({ sessionId }),
    takeNote: () => tools.takeNote(),
    print: () => printAlone(host),
    share: () => share(tools.addressOf(), tools),
    link: (session) => copy(tools.addressOf({ session }), tools),
    linkToMine: () => copy(tools.addressOf({ my: [...tools.mine.ids].join('\n') }), tools),
    calendar: (wish) => handOverCalendar(wish, host, tools),
  };
}
