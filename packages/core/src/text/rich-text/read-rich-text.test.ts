import { describe, expect, it } from 'vitest';
import { readRichText } from './read-rich-text.js';
import type { RichBlock, RichInline } from './rich-node.js';

const text = (words: string): RichInline => ({ kind: 'text', text: words });
const paragraph = (...children: readonly RichInline[]): RichBlock => ({ kind: 'paragraph', children });
const lineBreak: RichInline = { kind: 'lineBreak' };

describe('paragraphs', () => {
  it('are parted by blank lines', () => {
    expect(readRichText('Eins\n\n \nZwei')).toEqual([paragraph(text('Eins')), paragraph(text('Zwei'))]);
  });

  it('keep their new lines, however they are written', () => {
    const expected = [paragraph(text('Eins'), lineBreak, text('Zwei'))];
    for (const end of ['\n', '\r\n', '\r', '  \n', '\\\n']) expect(readRichText(`Eins${end}Zwei`)).toEqual(expected);
  });

  it('are none in blank text', () => {
    expect(readRichText('')).toEqual([]);
    expect(readRichText(' \n\t\n')).toEqual([]);
  });

  it('hold HTML as words', () => {
    expect(readRichText('<b onclick=x>fett</b> &amp;')).toEqual([paragraph(text('<b onclick=x>fett</b> &amp;'))]);
  });
});

describe('headings', () => {
  it('have the level of their marks', () => {
    expect(readRichText('# Eins\n###### Sechs')).toEqual([
      { kind: 'heading', level: 1, children: [text('Eins')] },
      { kind: 'heading', level: 6, children: [text('Sechs')] },
    ]);
  });

  it('lose marks at their end, but not a sign that belongs to a word', () => {
    expect(readRichText('## Eins ##')).toEqual([{ kind: 'heading', level: 2, children: [text('Eins')] }]);
    expect(readRichText('## C#')).toEqual([{ kind: 'heading', level: 2, children: [text('C#')] }]);
  });

  it('end a paragraph without a blank line', () => {
    expect(readRichText('Text\n# Titel').map(({ kind }) => kind)).toEqual(['paragraph', 'heading']);
  });

  it('are not made by hashtags or a seventh mark', () => {
    expect(readRichText('#Vernetzung')).toEqual([paragraph(text('#Vernetzung'))]);
    expect(readRichText('####### Sieben')).toEqual([paragraph(text('####### Sieben'))]);
  });
});

describe('lists', () => {
  it.each(['-', '*', '+', '•'])('begin with %s', (mark) => {
    expect(readRichText(`${mark} eins\n${mark} zwei`)).toEqual([
      { kind: 'list', items: [[paragraph(text('eins'))], [paragraph(text('zwei'))]] },
    ]);
  });

  it('are numbered from 1 on', () => {
    expect(readRichText('1. eins\n2) zwei\n7. drei')).toEqual([
      { kind: 'orderedList', items: [[paragraph(text('eins'))], [paragraph(text('zwei'))], [paragraph(text('drei'))]] },
    ]);
  });

  it('are not made by dates', () => {
    expect(readRichText('24. Oktober')).toEqual([paragraph(text('24. Oktober'))]);
  });

  it('hold lists, paragraphs and quotations where they stand further in', () => {
    expect(readRichText('- eins\n  - innen\n\n  mehr\n  > Zitat\n- zwei')).toEqual([
      {
        kind: 'list',
        items: [
          [
            paragraph(text('eins')),
            { kind: 'list', items: [[paragraph(text('innen'))]] },
            paragraph(text('mehr')),
            { kind: 'blockquote', children: [paragraph(text('Zitat'))] },
          ],
          [paragraph(text('zwei'))],
        ],
      },
    ]);
  });

  it('take a tab for four columns', () => {
    const inner = { kind: 'list', items: [[paragraph(text('zwei'))], [paragraph(text('drei'))]] };
    expect(readRichText('- eins\n\t- zwei\n    - drei')).toEqual([
      { kind: 'list', items: [[paragraph(text('eins')), inner]] },
    ]);
  });

  it('go on over blank lines and wrapped lines', () => {
    expect(readRichText('- eins\numgebrochen\n\n- zwei')).toEqual([
      { kind: 'list', items: [[paragraph(text('eins'), lineBreak, text('umgebrochen'))], [paragraph(text('zwei'))]] },
    ]);
  });

  it('end where a paragraph follows a blank line, or another kind of mark', () => {
    expect(readRichText('- eins\n\nText').map(({ kind }) => kind)).toEqual(['list', 'paragraph']);
    expect(readRichText('- eins\n1. zwei').map(({ kind }) => kind)).toEqual(['list', 'orderedList']);
  });

  it('are not made by a lone dash or a dash without blank', () => {
    expect(readRichText('-')).toEqual([paragraph(text('-'))]);
    expect(readRichText('-5 Grad')).toEqual([paragraph(text('-5 Grad'))]);
  });
});

describe('quotations', () => {
  it('hold blocks of their own', () => {
    expect(readRichText('> # Titel\n>Text\n>\n> - eins\n\nDanach')).toEqual([
      {
        kind: 'blockquote',
        children: [
          { kind: 'heading', level: 1, children: [text('Titel')] },
          paragraph(text('Text')),
          { kind: 'list', items: [[paragraph(text('eins'))]] },
        ],
      },
      paragraph(text('Danach')),
    ]);
  });

  it('nest to a bounded depth and keep the words beyond it', () => {
    const read = JSON.stringify(readRichText(`${'> '.repeat(50)}tief`));
    expect(read.split('blockquote')).toHaveLength(7);
    expect(read).toContain('tief');
  });
});
