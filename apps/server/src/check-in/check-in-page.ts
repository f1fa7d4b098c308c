import { html } from 'hono/html';
import { checkInWords } from './page-words.js';
import type { CheckInWords } from './page-words.js';

/** Only what the page brings along runs, and it talks to this server alone. */
export const checkInPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types geflecht',
].join('; ');

function signIn(words: CheckInWords) {
  return html`<section id="sign-in" aria-label="${words.signIn}">
    <div id="link" hidden>
      <p>${words.linkHere}</p>
      <button class="main" id="use-link" type="button">${words.useLink}</button>
    </div>
    <form id="with-key">
      <label for="key">${words.key}</label>
      <input id="key" type="password" autocomplete="current-password" spellcheck="false" required />
      <button class="main">${words.enter}</button>
    </form>
    <h2>${words.byMail}</h2>
    <form id="with-mail">
      <label for="mail">${words.mail}</label>
      <input id="mail" type="email" autocomplete="email" required />
      <button>${words.sendLink}</button>
    </form>
  </section>`;
}

function desk(words: CheckInWords) {
  return html`<section id="desk" aria-labelledby="event-title" hidden>
    <h2 id="event-title"></h2>
    <label for="of">${words.of}</label>
    <select id="of"></select>
    <form id="find" role="search">
      <div>
        <label for="search">${words.search}</label>
        <input id="search" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" />
      </div>
      <button class="main">${words.note}</button>
    </form>
    <button id="camera" type="button" hidden>${words.camera}</button>
    <video id="video" muted playsinline hidden></video>
    <p id="count" aria-live="polite"></p>
    <ul id="people"></ul>
    <div class="row">
      <button id="reload" type="button">${words.reload}</button>
    </div>
    <details id="files" hidden>
      <summary>${words.filesTitle}</summary>
      <div id="file-list"></div>
    </details>
    <footer>
      <label class="keep"><input id="keep" type="checkbox" aria-describedby="keep-hint" /> ${words.keep}</label>
      <p id="keep-hint">${words.keepHint}</p>
      <button id="forget" type="button">${words.forget}</button>
    </footer>
  </section>`;
}

/** The page for the door: it signs in, loads the list once and then needs no connection. */
export function checkInPage(locale: 'de' | 'en') {
  const words = checkInWords[locale];
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.title}</title>
        <link rel="stylesheet" href="check-in.css" />
        <script src="check-in.js" defer></script>
      </head>
      <body data-words="${JSON.stringify(words)}">
        <main>
          <h1>${words.title}</h1>
          <p id="status" role="status"></p>
          ${signIn(words)}
          <div id="event-field" hidden>
            <label for="event">${words.event}</label>
            <select id="event"></select>
          </div>
          ${desk(words)}
        </main>
      </body>
    </html>`;
}
