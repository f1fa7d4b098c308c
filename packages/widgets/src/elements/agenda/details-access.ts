import type { OnlineAccess } from '@geflecht/core/event';
import { html } from 'lit';
import { labelled, link, section } from './details-pieces.js';
import type { DetailsScope } from './details-scope.js';
import { scopeOf } from './details-scope.js';

function access(own: OnlineAccess, outer: DetailsScope): unknown {
  const scope = scopeOf(own, outer);
  const { dialIn = '', label, passcode = '', url } = own;
  const { words, write } = scope;
  return html`<p>${link(url, write(label))}</p>
    ${labelled(words.dialIn, dialIn)} ${labelled(words.passcode, passcode && html`<code>${passcode}</code>`)}`;
}

/** Link, number and code to take part from afar; nothing without any. */
export function renderAccess(accesses: readonly OnlineAccess[], scope: DetailsScope): unknown {
  const ways = accesses.map((one) => access(one, scope));
  return section(scope.words.online, ways, scope);
}
