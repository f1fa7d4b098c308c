import { publicViewer } from '@geflecht/core/audience';
import { paths, programmePath } from '@geflecht/core/contract';
import type { Text } from '@geflecht/core/text';
import { pickText } from '@geflecht/core/text';
import { html } from 'hono/html';
import type { Operation, Services } from './services.js';

interface Titled {
  readonly href: string;
  readonly title: Text;
  /** Address of the same as a page for people. */
  readonly page?: string;
}

function entry({ href, title, page: toRead }: Titled) {
  const picked = pickText(title, ['de']);
  const [lang, name] = [picked?.locale ?? '', picked?.value ?? href];
  const read =
    toRead === undefined ? '' : html` – <a href="${toRead}">zum Lesen: <span lang="${lang}">${name}</span></a>`;
  return html`<li><a href="${href}" lang="${lang}">${name}</a>${read}</li>`;
}

function section(heading: string, entries: readonly Titled[]) {
  if (entries.length === 0) return '';
  return html`<h2>${heading}</h2>
    <ul>
      ${entries.map(entry)}
    </ul>`;
}

interface PageContent {
  readonly base: string;
  readonly events: readonly Titled[];
  readonly networks: readonly Titled[];
}

function page({ base, events, networks }: PageContent) {
  return html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Geflecht-Server</title>
      </head>
      <body>
        <h1>Geflecht-Server</h1>
        <p>Hier antwortet eine Schnittstelle. <span lang="en">This is an interface for programs.</span></p>
        <ul>
          <li><a href="${base}${paths.openApi()}">OpenAPI</a></li>
          <li><a href="${base}${paths.health()}">Zustand</a></li>
          <li><a href="${base}${paths.events()}">Alle Veranstaltungen</a></li>
          <li><a href="${base}${paths.networks()}">Alle Netzwerke</a></li>
        </ul>
        ${section('Veranstaltungen', events)} ${section('Netzwerke', networks)}
      </body>
    </html>`;
}

/** Answers with a small page that names the public documents. */
export function rootPage({ disclosed, clock, publicUrl: base = '' }: Services): Operation {
  return async (context) => {
    const at = clock.now();
    const events = (await disclosed.read({ listOf: 'event' }, publicViewer, at))?.document.events ?? [];
    const networks = (await disclosed.read({ listOf: 'network' }, publicViewer, at))?.document.networks ?? [];
    context.header('Cache-Control', 'no-store');
    const content = {
      base,
      events: events.map(({ id, title }) => ({
        href: `${base}${paths.event(id)}`,
        title,
        page: `${base}${programmePath(id)}`,
      })),
      networks: networks.map(({ id, name }) => ({ href: `${base}${paths.network(id)}`, title: name })),
    };
    return context.html(page(content));
  };
}
