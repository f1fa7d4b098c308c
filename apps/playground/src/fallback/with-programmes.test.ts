import { describe, expect, it } from 'vitest';
import { withProgrammes } from './with-programmes.js';

const write = (name: string, eventId: string) => `<p>${name} $& ${eventId}</p>`;

const page = (inside: string) => `<geflecht-agenda backend="/" event="tag" view="list">\n  ${inside}\n  <p>Fragen?</p>`;

describe('withProgrammes', () => {
  it('puts the programme of the event where its comment stands and leaves the rest', () => {
    expect(withProgrammes(page('<!-- programme of fachtag.json -->'), write)).toBe(page('<p>fachtag.json $& tag</p>'));
  });

  it.each([
    '<geflecht-agenda event="tag"><p>Heft</p></geflecht-agenda>',
    '<geflecht-agenda event="tag"><!-- another comment --></geflecht-agenda>',
    '<geflecht-agenda><!-- programme of fachtag.json --></geflecht-agenda>',
    '<main><!-- programme of fachtag.json --></main>',
  ])('leaves %s alone', (text) => {
    expect(withProgrammes(text, write)).toBe(text);
  });
});
