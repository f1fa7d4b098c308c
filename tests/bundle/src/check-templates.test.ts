import { describe, expect, it } from 'vitest';
import { checkTemplates } from '@geflecht/tooling-tsup/check-templates';

const check = (source: string) => () => {
  checkTemplates(source, 'a.ts');
};
const template = (markup: string) => `export const view = (x: string) => html\`${markup}\`;`;

describe('a template that the Lit of pages can draw', () => {
  it.each([
    '<p>${x} and ${x}</p>',
    '<p\n  class="a ${x} b"\n  id=${x}\n  hidden>${x}</p>',
    '<input name=${x} ?required=${x} .value=${x} @input=${x} />',
    '<a href="/a?b=${x}" title="a > b">a = b</a><br />',
    '<textarea id=${x}></textarea>',
    '<ul>${[1].map((y) => html`<li>${y}</li>`)}</ul>',
  ])('is let through: %s', (markup) => {
    expect(check(template(markup))).not.toThrow();
  });
});

describe('a template that needs what is cut out of Lit', () => {
  it.each([
    '<p ${x}>a</p>',
    '<${x}>a</${x}>',
    '<p a-${x}="b">a</p>',
    '<!-- a -->',
    '<!-- ${x} -->',
    '<style>p { color: ${x} }</style>',
    '<title>${x}</title>',
    '<textarea>${x}</textarea>',
    '<ul>${[1].map((y) => html`<li ${y}></li>`)}</ul>',
  ])('is refused: %s', (markup) => {
    expect(check(template(markup))).toThrow(TypeError);
  });
});

it.each(['firstUpdated() {}', 'static properties = {};', '@property({ reflect: true }) a = 1;'])(
  'an element that needs it is refused: %s',
  (member) => {
    expect(check(`class A extends LitElement { ${member} }`)).toThrow(TypeError);
  },
);
