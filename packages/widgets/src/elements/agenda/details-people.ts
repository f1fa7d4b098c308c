import { wordOf } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import { plainText } from '../../internal/author-text.js';
import type { ActingPerson } from './agenda-details-model.js';
import { links } from './details-pieces.js';
import type { DetailsScope } from './details-scope.js';
import { scopeOf } from './details-scope.js';
import { joinWords } from './join-words.js';
import { loadable } from './loadable.js';
import { renderRichText } from './render-rich-text.js';

/** A picture of a record, unless another host would learn of the visit. */
export function picture(
  image: { readonly href: string; readonly alt: Text } | undefined,
  scope: DetailsScope,
): unknown {
  const found = loadable(image?.href, scope.homes);
  if (!found || found.host) return nothing;
  return html`<img src=${found.href} alt=${plainText(image?.alt, scope.texts)} loading="lazy" part="image" />`;
}

/** Name, function, organisation and role of somebody, and what there is to say about them. */
export function person({ person: who, role, affiliation }: ActingPerson, outer: DetailsScope): unknown {
  const scope = scopeOf(who, outer);
  const { level, texts, words, write } = scope;
  const about = joinWords([write(who.function), outer.write(affiliation)]);
  const task = wordOf(words.roles, role) ?? role;
  return html`${picture(who.photo, scope)}<strong>${write(who.name)}</strong>${about && [', ', about]}
  ${task && html`<span class="role">(${task})</span>`} ${renderRichText(who.bio, level + 1, texts)}
  ${links(who.links, scope)}`;
}
