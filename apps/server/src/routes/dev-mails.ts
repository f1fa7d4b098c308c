import { Hono } from 'hono';
import { html } from 'hono/html';
import type { AppEnv } from '../http/app-env.js';
import type { DevMailbox, KeptMail } from '../mail/dev-mailbox.js';
import { isLoopback } from '../spam/address-range.js';

const pages = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A document nobody looks after, in a box of its own: nothing runs in it, nothing is loaded. */
const sandbox = "sandbox; default-src 'none'; style-src 'unsafe-inline'";
const base = '/dev/mails';

function page(title: string, content: ReturnType<typeof html>) {
  return html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="stylesheet" href="/manage.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}

function listed({ number, at, to, subject }: KeptMail) {
  return html`<li><a href="${base}/${number}">${subject}</a> an ${to}, ${at}</li>`;
}

function listPage(mails: readonly KeptMail[]) {
  if (mails.length === 0) return page('Postfach für die Entwicklung', html`<p>Noch keine Nachricht.</p>`);
  return page(
    'Postfach für die Entwicklung',
    html`<ol>
      ${mails.map(listed)}
    </ol>`,
  );
}

function mailPage(mail: KeptMail) {
  const { number, at, to, subject, messageId, replyTo = '–', text, calendar, tag } = mail;
  const file =
    calendar === undefined
      ? ''
      : html`<h2>Kalender (${calendar.method})</h2>
          <pre>${calendar.body}</pre>`;
  return page(
    subject,
    html`<p><a href="${base}">Alle Nachrichten</a></p>
      <dl>
        <dt>An</dt>
        <dd>${to}</dd>
        <dt>Antwort an</dt>
        <dd>${replyTo}</dd>
        <dt>Gesendet</dt>
        <dd>${at}</dd>
        <dt>Message-ID</dt>
        <dd>${messageId}</dd>
      </dl>
      <p><a href="${base}/${number}/html">Fassung in HTML</a></p>
      <pre lang="${tag}" id="text">${text}</pre>
      ${file}`,
  );
}

/** A page elsewhere may know this address, but not under the name of this machine. */
function isLocalName(host: string | undefined): boolean {
  const name = (host ?? '').replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  return name === 'localhost' || isLoopback(name);
}

/** A proxy on this machine would show to others what is for this machine only. */
function isForwarded(headers: Headers): boolean {
  return ['Forwarded', 'X-Forwarded-For', 'X-Real-IP', 'Via'].some((name) => headers.has(name));
}

/** Pages of the mailbox for development; readable from this machine only, by nobody else's page. */
export function devMails(mailbox: DevMailbox): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const find = (number: string) => mailbox.mails.find((mail) => String(mail.number) === number);
  app.use(async (context, next) => {
    context.set('operation', 'devMails');
    context.header('Content-Security-Policy', pages);
    context.header('Cache-Control', 'no-store');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('X-Content-Type-Options', 'nosniff');
    if (!isLocalName(context.req.header('Host')) || isForwarded(context.req.raw.headers)) return context.notFound();
    await next();
    return undefined;
  });
  app.get('/', (context) => context.html(listPage(mailbox.mails)));
  app.get('/:number{\\d+}', (context) => {
    const mail = find(context.req.param('number'));
    return mail === undefined ? context.notFound() : context.html(mailPage(mail));
  });
  app.get('/:number{\\d+}/html', (context) => {
    const mail = find(context.req.param('number'));
    if (mail === undefined) return context.notFound();
    return context.html(mail.html, 200, { 'Content-Security-Policy': sandbox });
  });
  return app;
}
