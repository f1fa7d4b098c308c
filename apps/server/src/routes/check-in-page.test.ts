import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkInScript } from '../check-in/page-script.js';
import { checkInWorkerScript } from '../check-in/worker-script.js';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

let server: ServerHarness;

beforeEach(async () => {
  server = await openHarness();
});

afterEach(() => server.close());

describe('the page for the door', () => {
  it('runs only what it brings along', async () => {
    const answer = await server.get('/check-in');
    const policy = answer.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    const html = await answer.text();
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/ style=| on[a-z]+=|<style/);
  });

  it.each([
    ['', 'de', 'Schlüssel'],
    ['?locale=en', 'en', 'Key'],
  ])('speaks the language that is wanted: %j', async (query, lang, word) => {
    const html = await (await server.get(`/check-in${query}`)).text();
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`<label for="key">${word}</label>`);
  });

  it('says the same to everybody, whatever key they show', async () => {
    const headers = await server.keyHeaders({ scopes: ['attendance.write'], audiences: ['organises:event-1'] });
    const [open, shown] = await Promise.all([server.get('/check-in'), server.get('/check-in', headers)]);
    expect(await shown.text()).toBe(await open.text());
  });

  it.each(['/check-in.js', '/check-in.css', '/check-in-worker.js'])('%s is there', async (path) => {
    const answer = await server.get(path);
    expect([answer.status, answer.headers.get('X-Content-Type-Options')]).toEqual([200, 'nosniff']);
  });

  it.each([
    ['the page', checkInScript()],
    ['the worker', checkInWorkerScript()],
  ])('sends scripts that every part of is there: %s', (_what, script) => {
    const made = [...script.matchAll(/function\s*\*?\s*([A-Za-z]\w*)\(/g)].map(([, name]) => name);
    expect(new Set(made).size).toBe(made.length);
    expect(script).not.toMatch(/import|require\(|__vi/);
  });

  it('writes nothing as markup', () => {
    expect(checkInScript()).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
  });
});
