import { defaultRings } from '@geflecht/core/seeds';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LiveScreen } from '../map-screen-model.js';
import type { Words } from '../network-map-model.js';
import { words } from '../render-words.js';
import type { NetworkDifference } from './changes-model.js';
import type { TimeMessages } from './locales/time-messages.js';

/** What the sentences about differences are made of. */
export interface ChangeWords {
  readonly screen: LiveScreen;
  readonly messages: TimeMessages;
}

/** What they are drawn from. */
export interface ChangesView extends ChangeWords {
  /** What shows an actor of a difference; nothing where it is no longer there. */
  readonly open: (difference: NetworkDifference, actorId: string) => (() => void) | undefined;
}

function sentence({ code, tie, before, after }: NetworkDifference, { screen, messages }: ChangeWords): string {
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

/** The pieces of a sentence, with what stands for each actor between them. */
function pieces<Name>(difference: NetworkDifference, view: ChangeWords, nameOf: (actor: Named) => Name) {
  const names = difference.actors.map(({ id, name, contentLocale }) => {
    const shown = view.screen.map.read(name, contentLocale) ?? { value: id, lang: undefined };
    return nameOf({ id, shown });
  });
  return sentence(difference, view)
    .split('{}')
    .flatMap((piece, at) => [piece, names[at]]);
}

interface Named {
  readonly id: string;
  readonly shown: Words;
}

/** One sentence in words. */
export function changeText(difference: NetworkDifference, view: ChangeWords): string {
  return pieces(difference, view, ({ shown }) => shown.value).join('');
}

/** One sentence with the actors as buttons that show them. */
export function renderChange(difference: NetworkDifference, view: ChangesView): TemplateResult {
  const drawn = pieces(difference, view, ({ id, shown }): unknown => {
    const show = view.open(difference, id);
    return show ? html`<button type="button" class="name" @click=${show}>${words(shown)}</button>` : words(shown);
  });
  return html`<li>${drawn}</li>`;
}
