import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMailHarness, smtpError } from '../../testing/mail-harness.js';
import type { MailHarness } from '../../testing/mail-harness.js';
import type { MailSender, OutgoingMail } from './mail-sender.js';
import { createSmtpSender, senderHost } from './smtp-sender.js';

const from = 'Mütterzentrum Erlenbogen <anmeldung@verein.example>';
const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n';

const mail: OutgoingMail = {
  messageId: '0123456789@verein.example',
  to: 'ada@verein.example',
  replyTo: 'team@verein.example',
  subject: 'Ihre Anmeldung ist bestätigt: „Fest“ – Çay & mehr 🌳',
  text: 'Guten Tag Ada Öztürk,\n\nالسلام عليكم\n',
  html: '<!doctype html><title>Fest</title><p>Guten Tag Ada Öztürk</p>',
  tag: 'de-x-du',
};

let server: MailHarness;
let sender: MailSender;

beforeEach(async () => {
  server = await openMailHarness();
  sender = createSmtpSender({ url: server.url, from });
});

afterEach(async () => {
  sender.close();
  await server.close();
});

describe('a mail over SMTP', () => {
  it('arrives letter for letter, as text and as HTML', async () => {
    expect(await sender.send(mail)).toEqual({ kind: 'accepted' });
    const [arrived] = server.mails;
    expect(arrived).toMatchObject({
      subject: mail.subject,
      from: { name: 'Mütterzentrum Erlenbogen', address: 'anmeldung@verein.example' },
      to: [{ address: mail.to }],
      replyTo: [{ address: 'team@verein.example' }],
      messageId: '<0123456789@verein.example>',
    });
    expect(arrived?.text).toContain('السلام عليكم');
    expect(arrived?.html).toContain('<p>Guten Tag Ada Öztürk</p>');
  });

  it('says that a machine wrote it, and in which language', async () => {
    await sender.send(mail);
    const headers = new Map(server.mails[0]?.headers.map(({ key, value }) => [key, value]));
    expect([headers.get('auto-submitted'), headers.get('content-language')]).toEqual(['auto-generated', 'de-x-du']);
  });

  it('brings a calendar along, as a part of its own and as a file', async () => {
    await sender.send({ ...mail, calendar: { method: 'PUBLISH', body: calendar } });
    const files = server.mails[0]?.attachments ?? [];
    expect(files.map(({ mimeType, method }) => [mimeType, method])).toContainEqual(['text/calendar', 'PUBLISH']);
    const [file] = files;
    const text = new TextDecoder().decode(file?.content as ArrayBuffer);
    expect(text.replaceAll(/\r?\n/g, '\r\n')).toBe(calendar);
  });

  it('goes to one address, whatever stands in it', async () => {
    await sender.send({ ...mail, to: '"a, b@x.example" <c@x.example>, d@x.example' });
    expect(server.mails.flatMap(({ to = [] }) => to).length).toBeLessThanOrEqual(1);
  });
});

describe('a failure', () => {
  it.each([
    { what: 'of an unknown recipient', code: 550, kind: 'permanent' },
    { what: 'of a full mailbox', code: 452, kind: 'temporary' },
  ])('$what is $kind', async ({ code, kind }) => {
    server.takeRecipient = () => smtpError(code);
    expect(await sender.send(mail)).toEqual({ kind, failure: `smtp-${code}` });
  });

  it.each([
    { code: 554, kind: 'permanent' },
    { code: 451, kind: 'temporary' },
  ])('after the data with $code is $kind', async ({ code, kind }) => {
    server.take = () => smtpError(code);
    expect(await sender.send(mail)).toEqual({ kind, failure: `smtp-${code}` });
  });

  it('to connect is temporary', async () => {
    await server.close();
    expect(await sender.send(mail)).toMatchObject({ kind: 'temporary' });
    server = await openMailHarness();
  });

  it('to be let in says nothing about the mail', async () => {
    const strict = await openMailHarness({
      authOptional: false,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(smtpError(535)),
    });
    const stranger = createSmtpSender({ url: strict.url.replace('//', '//user:secret@'), from });
    expect(await stranger.send(mail)).toMatchObject({ kind: 'temporary' });
    stranger.close();
    await strict.close();
  });

  it('of the line after the data is temporary, for nobody knows', async () => {
    server.take = () => 'hangUp';
    expect(await sender.send(mail)).toMatchObject({ kind: 'temporary' });
    expect(server.mails).toHaveLength(1);
  });

  it('never repeats the words of the server, which may quote an address', async () => {
    server.takeRecipient = (address) => Object.assign(smtpError(550), { message: `No ${address} here` });
    expect(JSON.stringify(await sender.send(mail))).not.toContain('ada');
  });
});

describe('an address of a mail server', () => {
  it.each(['https://mail.verein.example', 'mail.verein.example:25', 'smtp://', ''])('"%s" is refused', (url) => {
    expect(() => createSmtpSender({ url, from })).toThrow(expect.objectContaining({ code: 'mail-misconfigured' }));
  });
});

describe('senderHost', () => {
  it.each([
    [from, 'verein.example'],
    ['anmeldung@verein.example', 'verein.example'],
    ['nobody', 'geflecht.invalid'],
  ])('of %s is %s', (address, host) => {
    expect(senderHost(address)).toBe(host);
  });
});
