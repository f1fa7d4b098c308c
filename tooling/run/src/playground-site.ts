import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import type { Plugin } from 'vite';
import { preview } from 'vite';
import { loopback } from './free-port.js';
import { workspaceRoot } from './workspace-root.js';

const folder = `${workspaceRoot}apps/playground`;

/** The address the pages of the playground name as their backend; it is replaced where the server runs elsewhere. */
export const writtenBackend = `http://${loopback}:8787`;

/** The page of the playground to which links in mails lead, whatever the event. */
export function manageUrlOf(siteUrl: string): string {
  return `${siteUrl}/meine-anmeldung.html`;
}

/** How the built playground is served. */
export interface SiteOptions {
  readonly port: number;
  /** Address of the server its pages talk to. */
  readonly backend: string;
  /** Folder shown under `/imported/`; default none. */
  readonly imported?: string;
  /** Keys by role, handed out under `/zugang/` in place of a sign-in; default none. */
  readonly keys?: Readonly<Record<string, string>>;
}

/** The playground while it is served. */
export interface Site {
  readonly url: string;
  stop(): Promise<void>;
}

const pathOf = (request: IncomingMessage): string =>
  normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));

/** The strictest policy the pages promise to run under; only the backend's origin is added to it. */
const policy = (backend: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${backend}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html geflecht',
    "base-uri 'none'",
  ].join('; ');

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('cache-control', 'no-cache');
  response.end(body);
}

/** Finds the page a path stands for: `/a.html`, `/a` or the index of a folder. */
function pageFile(path: string): string | undefined {
  const candidates = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  const files = candidates.filter((each) => each.endsWith('.html')).map((each) => join(folder, 'dist', each));
  return files.find((file) => existsSync(file));
}

/** Nobody signs in to the playground: who asks for a role gets its key, as everybody on this machine may. */
function answerRole(path: string, response: ServerResponse, keys: SiteOptions['keys'] = {}): boolean {
  const role = /^\/zugang\/(?<role>\w+)\.json$/u.exec(path)?.groups?.['role'];
  if (role === undefined) return false;
  send(response, 'application/json', JSON.stringify({ key: Object.hasOwn(keys, role) ? keys[role] : null }));
  return true;
}

async function answer(path: string, response: ServerResponse, options: SiteOptions): Promise<boolean> {
  const { backend, imported, keys } = options;
  if (answerRole(path, response, keys)) return true;
  if (path === '/imported/index.json' && imported === undefined) {
    send(response, 'application/json', '[]');
    return true;
  }
  if (path.startsWith('/imported/') && path.endsWith('.json')) {
    const file = imported === undefined ? '' : join(imported, path.slice('/imported/'.length));
    if (!existsSync(file)) return false;
    send(response, 'application/json', await readFile(file, 'utf8'));
    return true;
  }
  const page = pageFile(path);
  if (page === undefined) return false;
  response.setHeader('content-security-policy', policy(backend));
  send(response, 'text/html', (await readFile(page, 'utf8')).replaceAll(writtenBackend, backend));
  return true;
}

const pages = (options: SiteOptions): Plugin => ({
  name: 'geflecht-playground-pages',
  configurePreviewServer(server) {
    server.middlewares.use((request, response, next) => {
      answer(pathOf(request), response, options).then((isAnswered) => {
        if (!isAnswered) next();
      }, next);
    });
  },
});

/** Serves the built playground from the loopback address. */
export async function startSite(options: SiteOptions): Promise<Site> {
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: 'dist' },
    plugins: [pages(options)],
    preview: { host: loopback, port: options.port, strictPort: true, open: false },
  });
  return { url: `http://${loopback}:${options.port}`, stop: () => server.close() };
}
