import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { html } from 'hono/html';
import { manageWords } from './page-words.js';

/** What the page may do: run its own script and talk to its own server. */
export const managePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page on which a party manages its sign-up; nothing of anybody is in it, the key never reaches the server's log. */
export function managePage(language: 'de' | 'en') {
  const words = manageWords[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>${words.title}</title>
        <link rel="stylesheet" href="manage.css" />
        <script type="module" src="manage.js"></script>
      </head>
      <body data-words="${JSON.stringify(words)}">
        <main>
          <h1 id="title">${words.title}</h1>
          <p id="event"></p>
          <p id="note" role="status" tabindex="-1"></p>
          <noscript><p>${words.noScript}</p></noscript>
          <div id="content"></div>
        </main>
      </body>
    </html>`;
}

/** Scripts of the page. */
export const manageScripts = [
  'manage',
  'manage-mail',
  'manage-parts',
  'manage-questions',
  'manage-substitute',
] as const;

/** Name of a script of the page. */
export type ManageScript = (typeof manageScripts)[number];

const read = new Map<ManageScript, string>();

function readScript(name: ManageScript): string {
  const built = new URL(`./pages/${name}.js`, import.meta.url);
  if (existsSync(fileURLToPath(built))) return readFileSync(built, 'utf8');
  return stripTypeScriptTypes(readFileSync(new URL(`../manage-page/${name}.ts`, import.meta.url), 'utf8'));
}

/** A script of the page: the built file, or where nothing is built its source without types. */
export function manageScript(name: ManageScript): string {
  const script = read.get(name) ?? readScript(name);
  read.set(name, script);
  return script;
}
