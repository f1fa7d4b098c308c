import type { Session } from '@geflecht/core/event';
import { safeUrl } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import { heading } from '../../internal/heading.js';
import type { DetailsScope } from './details-scope.js';

/** A headed section; nothing without content. */
export function section(name: unknown, content: unknown, { level }: DetailsScope): unknown {
  const { length } = content as Partial<ArrayLike<unknown>>;
  return length === 0 ? '' : html`<section>${heading(level, name)} ${content}</section>`;
}

/** A list; nothing without entries. */
export function list(entries: readonly unknown[]): unknown {
  if (entries.length === 0) return '';
  return html`<ul>
    ${entries.map((entry) => html`<li>${entry}</li>`)}
  </ul>`;
}

/** Cards side by side; nothing without any. */
export function cards(part: string, entries: readonly unknown[]): unknown {
  if (entries.length === 0) return '';
  return html`<ul class="cards" role="list">
    ${entries.map((entry) => html`<li class="card" part=${part}>${entry}</li>`)}
  </ul>`;
}

/** Words after what they mean; nothing without words. */
export function labelled(name: string, words: unknown): unknown {
  return words === '' ? '' : html`<p><span class="label">${name}:</span> ${words}</p>`;
}

/** A link where its address may stand in one, else its words, or what else is given. */
export function link(url: string | undefined, words: unknown, otherwise = words): unknown {
  const href = safeUrl(url, { relative: true });
  return href ? html`<a href=${href}>${words === '' ? href : words}</a>` : otherwise;
}

/** Links of a record, each once: imported programmes repeat themselves. */
export function links(entries: Session['links'], { write }: DetailsScope): unknown {
  const single = new Map((entries ?? []).map((entry) => [entry.url, entry]));
  return list([...single.values()].map(({ label, url }) => link(url, write(label), '')).filter(Boolean));
}

/** Questions under their label. */
export function questions(asked: readonly Text[] | undefined, { words, write }: DetailsScope): unknown {
  if (!asked?.length) return nothing;
  return html`<p class="label">${words.questions}</p>
    ${list(asked.map((question) => write(question)))}`;
}
