import {
  dutyKindSeeds,
  dutyKindTaxonomyId,
  mergeTerms,
  resourceKindSeeds,
  resourceKindTaxonomyId,
} from '@geflecht/core/seeds';
import type { SeedTerm } from '@geflecht/core/seeds';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LiveScreen } from '../map-screen-model.js';
import type { MapActor, MapTie, Words } from '../network-map-model.js';
import { words } from '../render-words.js';
import type { FindingsMessages } from './locales/findings-messages.js';
import type { MapReading } from './reading-model.js';
import { figureWords, joinWords, sentencePieces } from './sentence-model.js';

/** What sentences are told from. */
export interface Teller {
  readonly screen: LiveScreen;
  readonly reading: MapReading;
  readonly messages: FindingsMessages;
  /** Language of the messages. */
  readonly language: string;
  readonly actorOf: ReadonlyMap<string, MapActor>;
  readonly tieOf: ReadonlyMap<string, MapTie>;
}

/** What a sentence is about. */
export interface Told {
  readonly actorIds?: readonly string[];
  readonly tieIds?: readonly string[];
  readonly terms?: readonly string[];
  /** `kind` of partner: a sector; `duty`; else a kind of resource. */
  readonly termsOf?: string | undefined;
  readonly goalIds?: readonly string[];
  readonly networkIds?: readonly string[];
  readonly figures?: Readonly<Record<string, number | string>>;
}

/** Words within a sentence: without a full stop of their own. */
function within({ value, lang }: Words): Words {
  return { value: value.replace(/\.\s*$/, ''), lang };
}

/** Most names in a sentence. */
const mostNames = 6;
const mostPairs = 3;

/** An enumeration as the language has it; undefined where there is nothing to name. */
function listed(items: readonly unknown[], { messages, language }: Teller, most = mostNames): unknown {
  if (items.length === 0) return undefined;
  const rest = items.length - most;
  const named = rest > 0 ? [...items.slice(0, most), messages.others(rest)] : items;
  const parts = new Intl.ListFormat(language).formatToParts(named.map((_, at) => String(at)));
  return parts.map(({ type, value }) => (type === 'element' ? named[Number(value)] : value));
}

function name(actor: MapActor, { screen }: Teller): TemplateResult {
  const open = (): void => screen.actions.open(actor);
  return html`<button type="button" class="name" @click=${open}>${words(actor.name)}</button>`;
}

function names(ids: readonly string[], teller: Teller): unknown {
  const known = ids.flatMap((id) => teller.actorOf.get(id) ?? []);
  return listed(
    known.map((actor) => name(actor, teller)),
    teller,
  );
}

function pairs(ids: readonly string[], teller: Teller): unknown {
  const known = ids.flatMap((id) => teller.tieOf.get(id) ?? []);
  return listed(
    known.map(({ from, to }) => html`${name(from, teller)} – ${name(to, teller)}`),
    teller,
    mostPairs,
  );
}

function termWords(id: string, { termsOf }: Told, { screen }: Teller): Words {
  const { vocabulary, map } = screen;
  if (termsOf === 'kind') return vocabulary.sector(id);
  const terms: ReadonlyMap<string, SeedTerm> =
    termsOf === 'duty'
      ? mergeTerms(dutyKindSeeds, map.taxonomies, dutyKindTaxonomyId)
      : mergeTerms(resourceKindSeeds, map.taxonomies, resourceKindTaxonomyId);
  return map.read(terms.get(id)?.label) ?? { value: id, lang: undefined };
}

function fillHole(hole: string, told: Told, teller: Teller): unknown {
  const { actorIds = [], tieIds = [], terms = [], goalIds, networkIds, figures = {} } = told;
  const { map } = teller.screen;
  const { goals = [], networks = [] } = teller.reading.document;
  const texts = (found: readonly (Words | undefined)[]): unknown =>
    listed(
      found.flatMap((text) => (text === undefined ? [] : words(within(text)))),
      teller,
    );
  switch (hole) {
    case '*':
      return names(actorIds, teller);
    case '1':
      return names(actorIds.slice(0, 1), teller);
    case '2':
      return names(actorIds.slice(1, 2), teller);
    case '-':
      return names(actorIds.slice(1), teller);
    case '>':
      return names(actorIds.slice(-1), teller);
    case '%':
      return names(actorIds.slice(1, -1), teller);
    case '~':
      return pairs(tieIds, teller);
    case 't':
      return texts(terms.map((id) => termWords(id, told, teller)));
    case 'g':
      return texts(
        goals.flatMap(({ id, text, contentLocale }) => (goalIds?.includes(id) ? map.read(text, contentLocale) : [])),
      );
    case 'n':
      return texts(
        networks.flatMap((each) => (networkIds?.includes(each.id) ? map.read(each.name, each.contentLocale) : [])),
      );
    default:
      return figureWords(hole, figures, teller.language);
  }
}

/** Draws a sentence of the messages; names open their actors. */
export function renderSentence(sentence: string, told: Told, teller: Teller): readonly unknown[] {
  return joinWords(sentencePieces(sentence, (hole) => fillHole(hole, told, teller)));
}
