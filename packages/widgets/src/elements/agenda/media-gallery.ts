import type { MediaItem } from '@geflecht/core/event';
import { html, nothing } from 'lit';
import { plainText } from '../../internal/author-text.js';
import { organisationName } from './agenda-model.js';
import { section } from './details-pieces.js';
import type { DetailsScope } from './details-scope.js';
import { joinWords } from './join-words.js';
import { loadable } from './loadable.js';
import { dateIn, isMediaFile, shownMedia } from './media-model.js';
import type { ShownMedia } from './media-model.js';
import { line } from './render-entry.js';

const kinds = ['image', 'video', 'audio'] as const;

function elsewhere(href: string, host: string, { words }: DetailsScope): unknown {
  return html`<a href=${href} rel="noopener noreferrer">${words.openAt(host)}</a>`;
}

/** A button, and what pressing it means: nothing of it is asked of another host before. */
function offer(media: ShownMedia, host: string, scope: DetailsScope): unknown {
  const { foreign, words } = scope;
  const what = words.media[media.item.kind].one;
  return html`<p>${words.foreign(host)}</p>
    <button @click=${() => foreign.load(media)}>${words.load(what, host)}</button>
    ${elsewhere(media.href, host, scope)}`;
}

function image({ item, href }: ShownMedia, name: string): unknown {
  return html`<details>
    <summary data-media=${item.id}><img src=${href} alt=${name} loading="lazy" part="image" /></summary>
  </details>`;
}

function player({ item, href }: ShownMedia, name: string, scope: DetailsScope): unknown {
  const { id, captions = [], kind } = item;
  if (kind === 'audio') {
    return html`<audio controls preload="none" src=${href} data-media=${id} aria-label=${name}></audio>`;
  }
  const tracks = captions.flatMap(({ href: url, label, language }) => {
    const found = loadable(url, scope.homes);
    return found?.host ? [] : [{ src: found?.href, label: plainText(label, scope.texts), language }];
  });
  return html`<video controls playsinline preload="none" src=${href} data-media=${id} aria-label=${name}>
    ${tracks.map(
      ({ label, language, src }) =>
        html`<track kind="captions" src=${src ?? nothing} label=${label} srclang=${language ?? nothing} />`,
    )}
  </video>`;
}

/** Pages that play a film are framed, as far away from this one as a player bears. */
function frame({ item, href }: ShownMedia, name: string): unknown {
  return html`<iframe
    src=${href}
    title=${name}
    data-media=${item.id}
    sandbox="allow-scripts allow-same-origin allow-presentation"
    allow="fullscreen"
    referrerpolicy="no-referrer"
  ></iframe>`;
}

function shown(media: ShownMedia, name: string, scope: DetailsScope): unknown {
  const { host, href, item } = media;
  if (host && !scope.foreign.isLoaded(media)) return offer(media, host, scope);
  if (item.kind === 'image') return image(media, name);
  if (!host || isMediaFile(href)) return player(media, name, scope);
  // A page may forbid frames, and so may the other host.
  return [frame(media, name), elsewhere(href, host, scope)];
}

function figure(media: ShownMedia, scope: DetailsScope): unknown {
  const { alt, kind, rights, title } = media.item;
  const { agenda, texts, words, write } = scope;
  const owner = write(organisationName(rights?.owner, agenda));
  const about = [write(title ?? (kind === 'image' ? undefined : alt)), owner && [words.owner, ' ', owner]];
  const name = plainText(alt, texts) || plainText(title, texts) || words.media[kind].one;
  return html`<figure part=${kind === 'image' ? 'figure' : kind}>
    ${shown(media, name, scope)}
    <figcaption>${line('muted', joinWords(about, ' · '))}</figcaption>
  </figure>`;
}

/** Pictures, films and recordings, each kind under its heading; what has no rights is left out. */
export function renderMedia(items: readonly MediaItem[], scope: DetailsScope): unknown {
  const today = dateIn(new Date(), scope.agenda.programme.event.timeZone);
  const media = shownMedia(items, scope.homes, today);
  return kinds.map((kind) => {
    const own = media.filter(({ item }) => item.kind === kind);
    const gallery = html`<div class="gallery" part="gallery">${own.map((one) => figure(one, scope))}</div>`;
    return section(scope.words.media[kind].many, own.length === 0 ? '' : gallery, scope);
  });
}
