import { describe, expect, it } from 'vitest';
import { snippetText } from './snippet-text.js';

describe('the snippet', () => {
  it('is script, element and fallback', () => {
    const text = snippetText({
      element: 'agenda',
      src: '/geflecht/fest.json',
      fallback: '<p>Gleich.</p>\n\n<p>Hier.</p>',
    });
    expect(text).toBe(
      '<script type="module" src="/geflecht/agenda.js"></script>\n<geflecht-agenda src="/geflecht/fest.json">\n  <p>Gleich.</p>\n\n  <p>Hier.</p>\n</geflecht-agenda>\n',
    );
  });

  it('names event or network and language where they were chosen', () => {
    const parts = { src: 'a.json', id: 'zweites', locale: 'en', fallback: '' };
    expect(snippetText({ ...parts, element: 'agenda' })).toContain('src="a.json" event="zweites" locale="en"');
    expect(snippetText({ ...parts, element: 'network-map' })).toContain('src="a.json" network="zweites" locale="en"');
  });

  it('escapes what stands in attributes', () => {
    const text = snippetText({ element: 'agenda', src: 'a.json', id: '"><img src=x>', fallback: '' });
    expect(text).toContain('event="&quot;&gt;&lt;img src=x&gt;"');
  });

  it('names a backend, and a classic script where modules are not possible', () => {
    const text = snippetText({ element: 'sign-up', backend: '/api', id: 'fest', isClassic: true, fallback: '' });
    expect(text).toContain('<script src="/geflecht/sign-up.global.js" defer></script>');
    expect(text).toContain('<geflecht-sign-up backend="/api" event="fest">');
  });
});
