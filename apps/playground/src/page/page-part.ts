/** A part of the page that its HTML promises; without it the page cannot work at all. */
export function pagePart<Part extends HTMLElement>(id: string, type: new () => Part): Part {
  const part = document.getElementById(id);
  if (part instanceof type) return part;
  throw new TypeError(`The page has no ${type.name} called "${id}".`);
}

/** The paragraph around a question, which is hidden while the question is not asked. */
export function questionAround(control: HTMLElement): HTMLElement {
  return control.closest<HTMLElement>('.question') ?? control;
}
