import { defaultRings } from '@geflecht/core/seeds';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LiveScreen } from '../map-screen-model.js';
import { words } from '../render-words.js';
import type { NetworkDifference } from './changes-model.js';
import type { TimeMessages } from './locales/time-messages.js';

/** What the sentences about differences are made of. */
export interface ChangesView {
  readonly screen: LiveScreen;
  readonly messages: TimeMessages;
  /** Shows an actor of a difference. */
  readonly open: (difference: NetworkDifference, actorId: string) => void;
}

function sentence({ code, tie, before, after }: NetworkDifference, { screen, messages }: ChangesView): string {
  const { map, vocabulary, messages: guide } = screen;
  const kind = tie ? vocabulary.kind(tie.kind).value : '';
  const grown = (step: string | undefined = ''): string => guide.stages[step] ?? guide.activities[step] ?? step;
  const ring = (wanted: string | undefined): string =>
    map.wordsOf((map.network?.rings ?? defaultRings).find(({ id }) => id === wanted)?.label)?.value ??
    messages.withoutRing;
  const said = messages[code];
  if (typeof said === 'string') return said;
  if (code === 'ring') return said(ring(after), ring(before));
  return code === 'stage' ? said(grown(after), grown(before)) : said(kind, grown(tie?.stage));
}

/** One sentence with the actors as buttons that show them. */
export function renderChange(difference: NetworkDifference, view: ChangesView): TemplateResult {
  const { read } = view.screen.map;
  const names = difference.actors.map(({ id, name, contentLocale }) => {
    const show = (): void => view.open(difference, id);
    const shown = read(name, contentLocale) ?? { value: id, lang: undefined };
    return html`<button type="button" class="name" @click=${show}>${words(shown)}</button>`;
  });
  return html`<li>
    ${sentence(difference, view)
      .split('{}')
      .map((piece, at) => [piece, names[at] ?? nothing])}
  </li>`;
}
