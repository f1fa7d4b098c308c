type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element; texts are always text, and attributes that are false or missing are left out. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A choice in a select. */
export function makeOption(value: string, words: string, isSelected = false): HTMLOptionElement {
  return new Option(words, value, isSelected, isSelected);
}

/** A table inside a frame that scrolls by itself, with the keyboard too. */
export function makeTable(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const head = makeElement('tr', {}, ...headings.map((heading) => makeElement('th', { scope: 'col' }, heading)));
  const body = rows.map((row) =>
    makeElement('tr', {}, ...headings.map((_heading, index) => makeElement('td', {}, row[index] ?? ''))),
  );
  const table = makeElement(
    'table',
    {},
    makeElement('caption', {}, caption),
    makeElement('thead', {}, head),
    makeElement('tbody', {}, ...body),
  );
  return makeElement('div', { class: 'table-frame', tabindex: '0', role: 'group', 'aria-label': caption }, table);
}
