import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manageWords } from '../manage/page-words.js';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

let server: ServerHarness;

beforeEach(async () => {
  server = await openHarness();
});

afterEach(() => server.close());

describe('the page to manage a sign-up', () => {
  it('may run its own script and talk to its own server, nothing else', async () => {
    const response = await server.get('/manage');
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
  });

  it('has no script, style or handler within itself', async () => {
    const text = await (await server.get('/manage')).text();
    expect(text).not.toMatch(/<script[^>]*>[^<]|<style|\son\w+=|\sstyle=|javascript:/i);
  });

  it.each([
    ['de-DE,en;q=0.8', 'de'],
    ['en-GB,de;q=0.5', 'en'],
    ['tr', 'de'],
    ['', 'de'],
  ] as const)('speaks to "%s" in %s', async (wanted, language) => {
    const text = await (await server.get('/manage', { 'Accept-Language': wanted })).text();
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(manageWords[language].noScript);
  });

  it.each([
    ['/manage.js', 'text/javascript'],
    ['/manage-mail.js', 'text/javascript'],
    ['/manage-parts.js', 'text/javascript'],
    ['/manage-substitute.js', 'text/javascript'],
    ['/manage-questions.js', 'text/javascript'],
    ['/manage.css', 'text/css'],
  ])('is made of %s', async (path, mediaType) => {
    const response = await server.get(path);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, `${mediaType}; charset=utf-8`]);
    expect((await response.text()).length).toBeGreaterThan(500);
  });

  it('has a script that browsers can read, without types', async () => {
    const script = await (await server.get('/manage.js')).text();
    expect(script).not.toMatch(/^import type|: readonly |as unknown/m);
  });

  it('reads the key from the fragment, takes it out of the address and stores it nowhere', async () => {
    const script = await (await server.get('/manage.js')).text();
    expect(script).toContain('history.replaceState');
    expect(script).not.toMatch(/localStorage|sessionStorage|document\.cookie|innerHTML|eval\(/);
  });

  it('says the same in both languages', () => {
    expect(Object.keys(manageWords.en)).toEqual(Object.keys(manageWords.de));
  });
});
