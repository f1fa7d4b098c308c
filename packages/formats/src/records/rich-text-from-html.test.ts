import { describe, expect, it } from 'vitest';
import { richTextFromHtml } from './rich-text-from-html.js';

describe('richTextFromHtml', () => {
  it.each([
    ['Nur Text & mehr < alles', 'Nur Text & mehr < alles'],
    ['<p>Eins</p><p>Zwei</p>', 'Eins\n\nZwei'],
    ['<p>A &amp; B &#8211; C&nbsp;D &uuml;</p>', 'A & B – C D ü'],
    ['<ul><li>eins</li><li><strong>zwei</strong></li></ul>', '- eins\n- **zwei**'],
    ['Mit <em>Nachdruck</em><br/>und Umbruch', 'Mit *Nachdruck*\nund Umbruch'],
    ['<h2>Kopf</h2><p>Text</p>', '## Kopf\n\nText'],
    ['<a href="https://haus.example/a?b=1&amp;c=2">Haus</a>', '[Haus](https://haus.example/a?b=1&c=2)'],
    ["<a href='mailto:post@haus.example'>Post</a>", '[Post](mailto:post@haus.example)'],
    ['<p>Vorher</p><script>alert(1)</script><style>p{}</style><!-- nichts --><p>nachher</p>', 'Vorher\n\nnachher'],
    ['<constructor>x</constructor><b>y</b>', 'x**y**'],
  ])('%s', (html, text) => {
    expect(richTextFromHtml(html)).toBe(text);
  });

  it('keeps the label of a link that a page must not follow', () => {
    const address = ['javascript', 'alert(1)'].join(':');
    expect(richTextFromHtml(`<a href="${address}">Klick</a><a>nichts</a>`)).toBe('Klicknichts');
  });

  it('leaves no markup that a page could execute', () => {
    expect(richTextFromHtml('<p><img src=x onerror=alert(1)>&lt;script&gt;</p>')).toBe('<script>');
  });
});
