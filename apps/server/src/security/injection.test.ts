import { exportNames, organisingPaths, paths, printNames } from '@geflecht/core/contract';
import type { FoundSignUps } from '@geflecht/core/contract';
import { readFile } from '@geflecht/formats';
import { afterEach, describe, expect, it } from 'vitest';
import { openMailHarness } from '../../testing/mail-harness.js';
import { createSmtpSender } from '../mail/smtp-sender.js';
import { fileNameOf } from '../operations/public-files.js';
import { noteEverybody, openMailedTeam, partyOf, titledDay } from './hostile-party-harness.js';
import type { MailedTeam } from './hostile-party-harness.js';

let team: MailedTeam;

afterEach(() => team.close());

const statements = [
  "'; drop table sign_ups; --",
  "' or '1'='1",
  '" or ""="',
  "'); delete from mails where ('1'='1",
  'Robert\\',
  '$1 :name ? @p #{x} ${y}',
  '%_%',
];
const find = async (text: string) =>
  (await (await team.ask(organisingPaths.signUpSearch('event-1'), { text })).json()) as FoundSignUps;

describe('text that is a statement to a database', () => {
  it.each(statements)('is kept letter for letter in every field: %s', async (text) => {
    team = await openMailedTeam();
    expect((await team.signUp(partyOf(text))).status).toBe(201);
    const [kept] = await team.store.signUps.list('event-1');
    const { contact, participants, invoice } = partyOf(text);
    expect(kept).toMatchObject({ contact, participants, invoice, answers: [{ value: text }] });
    expect(await team.store.needs.list('event-1')).toMatchObject([{ value: text }]);
  });

  it.each(statements)('finds what says it and nothing else: %s', async (text) => {
    team = await openMailedTeam();
    await team.signUp(partyOf('Ada'));
    expect((await find(text)).total).toBe(0);
    await team.signUp({ ...partyOf(text), contact: { name: text, mail: 'bo@verein.example' } });
    expect((await find(text)).signUps.map(({ contact }) => contact.mail)).toEqual(['bo@verein.example']);
    expect((await find('')).total).toBe(2);
  });

  it.each(statements)('is an id like any other: %s', async (text) => {
    team = await openMailedTeam();
    await team.signUp(partyOf('Ada'));
    const answers = [
      await team.ask(paths.event(text)),
      await team.ask(organisingPaths.seatingPlan('event-1', text)),
      await team.ask(organisingPaths.mailRetry('event-1', text), { submitKey: text.padEnd(8, '-') }),
      await team.ask(organisingPaths.webhookRemoval('event-1', text), { submitKey: text.padEnd(8, '-') }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await team.store.signUps.list('event-1')).length).toBe(1);
  });
});

const lines = ['Ada\r\nBcc: alle@verein.example', 'Ada\nBcc: alle@verein.example', 'Ada\rBcc: x\u2028y\u0085z\u0000'];

describe('text with ends of lines', () => {
  it.each(lines)('adds no header and no recipient to a mail: %j', async (text) => {
    const smtp = await openMailHarness();
    const sender = createSmtpSender({ url: smtp.url, from: 'Büro <buero@verein.example>' });
    team = await openMailedTeam({ documents: [titledDay(text)], sender } as Parameters<typeof openMailedTeam>[0]);
    expect((await team.signUp({ contact: { name: text, mail: 'ada@verein.example' } })).status).toBe(201);
    const body = { submitKey: 'to-everybody', to: {}, subject: text, text };
    expect((await team.ask(organisingPaths.messages('event-1'), body)).status).toBe(201);
    await team.sendDue();
    expect(smtp.mails).toHaveLength(2);
    for (const mail of smtp.mails) {
      const names = mail.headers.map(({ key }) => key);
      expect(names.filter((name) => /^(bcc|cc|x-|reply-to)/.test(name) && name !== 'x-auto-response-suppress')).toEqual(
        [],
      );
      expect([mail.to, mail.bcc, mail.cc]).toEqual([
        [{ name: '', address: 'ada@verein.example' }],
        undefined,
        undefined,
      ]);
    }
    sender.close();
    await smtp.close();
  });

  it.each(['ada@verein.example\r\nBcc: x@verein.example', 'a@verein.example, b@verein.example', '<a@verein.example>'])(
    'is no address: %j',
    async (mail) => {
      team = await openMailedTeam();
      expect((await team.signUp({ contact: { name: 'Ada', mail } })).status).toBe(400);
    },
  );

  it('begins no line of a calendar', async () => {
    const text = 'Fest\r\nATTENDEE:mailto:alle@verein.example\nEND:VEVENT\rBEGIN:VALARM';
    team = await openMailedTeam({ documents: [titledDay(text)] });
    await team.signUp(partyOf(text));
    const [mail] = await team.sendDue();
    const calendars = [mail?.calendar?.body ?? '', await (await team.get(paths.calendar('event-1'))).text()];
    for (const calendar of calendars) {
      expect(calendar).toContain('BEGIN:VEVENT');
      expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(calendar).not.toMatch(/^(ATTENDEE|BEGIN:VALARM)/m);
      expect(calendar.match(/^BEGIN:VEVENT/gm)?.length).toBe(calendar.match(/^END:VEVENT/gm)?.length);
    }
  });
});

const markup = '"><script>alert(1)</script><img src=x onerror="alert(2)">\' onload=alert(3) <b>{{7*7}}';
const live = /<script|<img|<b>/i;
/** What stands between the tags is text; what is left are the tags themselves. */
const tagsOf = (html: string) => (html.match(/<[a-z!/][^>]*>/gi) ?? []).join('\n');

describe('text that is markup', () => {
  it('is text in both parts of every mail', async () => {
    team = await openMailedTeam({ documents: [titledDay(markup)] });
    await team.signUp(partyOf(markup));
    await team.ask(organisingPaths.messages('event-1'), {
      submitKey: 'to-everybody',
      to: {},
      subject: markup,
      text: markup,
    });
    const mails = await team.sendDue();
    expect(mails).toHaveLength(2);
    for (const { html } of mails) {
      expect(html).toContain('&lt;script&gt;');
      expect(html).not.toMatch(live);
      expect(tagsOf(html)).not.toContain('alert');
    }
  });

  it.each(printNames)('is text on what is printed: %s', async (name) => {
    team = await openMailedTeam({ documents: [titledDay(markup)] });
    await team.signUp(partyOf(markup));
    await noteEverybody(team);
    for (const query of ['', `?locale=${encodeURIComponent('en')}`]) {
      const answer = await team.ask(`${organisingPaths.print('event-1', name)}${query}`);
      const html = await answer.text();
      expect(html).toContain('&lt;script&gt;');
      expect(html).not.toMatch(live);
      expect(tagsOf(html)).not.toContain('alert');
      expect(answer.headers.get('Content-Security-Policy')).not.toContain('unsafe');
    }
  });

  it('is text in the programme, and in the answers of the server never a page', async () => {
    team = await openMailedTeam({ documents: [titledDay(markup)] });
    const html = await (await team.get(`${paths.event('event-1')}/programme.html`)).text();
    expect(html).toContain('&lt;script&gt;');
    const [, data = ''] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html) ?? [];
    expect(data).toContain('alert(1)');
    expect(data).not.toContain('<');
    expect(html.replace(data, '').replace('<script type="application/ld+json">', '')).not.toMatch(live);
    expect(tagsOf(html)).not.toContain('alert');
    const answers = [
      await team.signUp(partyOf(markup)),
      await team.ask(paths.event(markup)),
      await team.get(`/${markup}`),
    ];
    for (const { headers } of answers) {
      expect(headers.get('Content-Type')).toMatch(/^application\/(problem\+)?json/);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
  });
});

const formulas = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(1)',
  '\t=1',
  ' =1',
  "=cmd|' /C calc'!A0",
  'x";=1+1;"',
  'x\n=1+1',
  '＝1+1',
];

/** The cells of a table with semicolons and quotes, as a spreadsheet reads them. */
function cellsOf(table: string): readonly string[] {
  const cells = table.replace(/^\ufeff/, '').matchAll(/(?:^|[;\n])(?:"((?:[^"]|"")*)"|([^;\r\n]*))/g);
  return [...cells].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
}

describe('text that is a formula', () => {
  it.each(formulas)('is run by no spreadsheet that opens an export: %j', async (text) => {
    team = await openMailedTeam();
    expect((await team.signUp(partyOf(text))).status).toBe(201);
    const loaded = await Promise.all(exportNames.map((name) => team.ask(organisingPaths.export('event-1', name))));
    const [signUps, workbook, contacts] = await Promise.all(loaded.map((answer) => answer.arrayBuffer()));
    const cells = [signUps, contacts].flatMap((table) => cellsOf(new TextDecoder().decode(table)));
    expect(cells.filter((cell) => cell.includes(text.trim())).length).toBeGreaterThan(4);
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    const { document } = await readFile(new Uint8Array(workbook ?? []), { name: 'sign-ups.xlsx' });
    const names = document.signUps?.map(({ contact }) => contact.name);
    expect(names).toEqual([text.trim().replaceAll(/\s+/g, ' ')]);
  });

  it('is handed out under one name, whatever the event is called', async () => {
    team = await openMailedTeam({ documents: [titledDay('../../etc/passwd"\r\nX-Evil: 1')] });
    for (const name of exportNames) {
      const { headers } = await team.ask(organisingPaths.export('event-1', name));
      expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename="(anmeldungen|kontakte)\.(csv|xlsx)"$/);
    }
  });
});

describe('an id that is a path', () => {
  const ids = ['../../etc/passwd', '..\\..\\secret', '/etc/passwd', '.ssh', 'a/b', 'C:secret', 'con\u0000', '...', 'ä'];

  it.each(ids)('leads nowhere else as the name of a file: %s', async (id) => {
    team = await openMailedTeam();
    expect(fileNameOf(id)).toMatch(/^[a-z\d_-][a-z\d._-]*$/i);
    expect(fileNameOf(id)).not.toBe(fileNameOf(`${id}x`));
  });

  it.each(ids)('leads nowhere else as part of an address: %s', async (id) => {
    team = await openMailedTeam();
    for (const path of [
      paths.event(id),
      `/v1/events/${id}`,
      `/${id}`,
      `/manage/${id}`,
      `/check-in/${id}`,
      `/dev/${id}`,
    ]) {
      const { status } = await team.app.request(new URL(path, 'http://localhost').href);
      expect([400, 404]).toContain(status);
    }
  });
});
