import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { devMailboxOf } from '../cli/mail-delivery.js';
import { DevMailbox } from '../mail/dev-mailbox.js';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

const clock = { now: () => '2027-02-03T10:00:00.000Z' };
const local = { Host: '127.0.0.1:4000' };

let server: ServerHarness;

beforeEach(async () => {
  const devMailbox = new DevMailbox(clock.now);
  const html = '<!doctype html><title>x</title><script>alert(1)</script><p>Hallo</p>';
  const mail = { messageId: 'id@verein.example', to: 'ada@verein.example', subject: '<b>Fest</b>', tag: 'de' };
  await devMailbox.send({ ...mail, text: 'Hallo <Ada>', html });
  server = await openHarness({ devMailbox });
});

afterEach(() => server.close());

describe('the mailbox for development', () => {
  it('lists mails and shows their text, none of it as markup', async () => {
    expect(await (await server.get('/dev/mails', local)).text()).toContain('&lt;b&gt;Fest&lt;/b&gt;');
    expect(await (await server.get('/dev/mails/1', local)).text()).toContain('Hallo &lt;Ada&gt;');
  });

  it('shows the HTML part as a document of its own, in a box', async () => {
    const response = await server.get('/dev/mails/1/html', local);
    expect(response.headers.get('Content-Security-Policy')).toBe(
      "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(await response.text()).toContain('<p>Hallo</p>');
  });

  it('is read by no other page', async () => {
    const response = await server.get('/dev/mails', { ...local, Origin: 'https://elsewhere.example' });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
  });

  it.each(['elsewhere.example', 'localhost.elsewhere.example', '203.0.113.1:4000'])(
    'does not answer to the name %s',
    async (host) => {
      expect((await server.get('/dev/mails', { Host: host })).status).toBe(404);
    },
  );

  it.each(['Forwarded', 'X-Forwarded-For', 'X-Real-IP', 'Via'])(
    'does not answer through a proxy (%s)',
    async (name) => {
      expect((await server.get('/dev/mails', { ...local, [name]: '203.0.113.9' })).status).toBe(404);
    },
  );

  it('is not there unless it is wanted', async () => {
    const usual = await openHarness();
    expect((await usual.get('/dev/mails', local)).status).toBe(404);
    await usual.close();
  });

  it.each(['0.0.0.0', '::', '192.168.0.2', 'verein.example'])('is refused on a server at %s', (host) => {
    expect(() => devMailboxOf({ host, devMailbox: true }, clock)).toThrow(
      expect.objectContaining({ code: 'mail-misconfigured' }),
    );
  });

  it.each(['127.0.0.1', '::1', 'localhost'])('is possible on a server at %s', (host) => {
    expect(devMailboxOf({ host, devMailbox: true }, clock)).toBeInstanceOf(DevMailbox);
  });
});
