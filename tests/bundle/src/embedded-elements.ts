import { backendAnswers, network, programme, signUp } from './data/documents.js';
import type { Answer } from './static-site.js';

/** An element as somebody would paste it into a page. */
export interface EmbeddedElement {
  readonly tag: 'geflecht-agenda' | 'geflecht-network-map' | 'geflecht-sign-up';
  readonly markup: string;
}

const json = (document: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(document) });

/** The documents the elements below name, as a web space or backend would hold them. */
export const documentAnswers: Readonly<Record<string, Answer>> = {
  '/programm.json': json(programme),
  '/netz.json': json(network),
  ...Object.fromEntries(Object.entries(backendAnswers).map(([path, answer]) => [path, json(answer)])),
};

const inline = (tag: EmbeddedElement['tag'], document: unknown, attributes = ''): EmbeddedElement => ({
  tag,
  markup: `<${tag} ${attributes}><script type="application/json">${JSON.stringify(document)}</script><p>Bald hier.</p></${tag}>`,
});

const linked = (tag: EmbeddedElement['tag'], attributes: string): EmbeddedElement => ({
  tag,
  markup: `<${tag} ${attributes}><p>Bald hier.</p></${tag}>`,
});

const signUpAtBackend = linked('geflecht-sign-up', 'backend="/api" event="tag-der-hecken"');

/** Each element with its document in the page; signing up needs a backend. */
export const inlineElements = {
  agenda: inline('geflecht-agenda', programme),
  agendaList: inline('geflecht-agenda', programme, 'view="list"'),
  networkMap: inline('geflecht-network-map', network),
  signUp: signUpAtBackend,
  closedSignUp: inline('geflecht-sign-up', signUp),
} as const;

/** Each element with its document in a file of the web space. */
export const linkedElements = {
  agenda: linked('geflecht-agenda', 'src="/programm.json"'),
  agendaList: linked('geflecht-agenda', 'src="/programm.json" view="list"'),
  networkMap: linked('geflecht-network-map', 'src="/netz.json"'),
  signUp: signUpAtBackend,
} as const;

const scriptTag = (file: string): string =>
  file.includes('.global.js')
    ? `<script defer src="/cdn/${file}"></script>`
    : `<script type="module" src="/cdn/${file}"></script>`;

/** A page in German that loads files and holds elements. */
export function embeddingPage(files: readonly string[], elements: readonly EmbeddedElement[]): Answer {
  const head = `<meta charset="utf-8"><title>Gartenring</title>${files.map(scriptTag).join('')}`;
  const body = elements.map(({ markup }) => markup).join('');
  return { type: 'text/html', body: `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>` };
}
