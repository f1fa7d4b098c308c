/** A native field. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a form holds, by field name. */
export type Entries = readonly (readonly [name: string, value: string])[];

/** The fields of a form, in its order. */
export function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...form.elements].filter((each): each is Control => 'validity' in each && 'name' in each && each.name !== '');
}

/** Whether a field is ticked rather than filled in. */
export function isTick(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio';
}

/** Fills fields with what is known of them; the others stay, and so do those that nobody can choose any more. */
export function fillIn(form: HTMLFormElement, entries: Entries): void {
  const values = new Map<string, readonly string[]>();
  for (const [name, value] of entries) values.set(name, [...(values.get(name) ?? []), value]);
  for (const control of controlsOf(form)) {
    const known = values.get(control.name);
    if (known === undefined || control.disabled) continue;
    if (isTick(control)) control.checked = known.includes(control.value);
    else control.value = known[0] ?? '';
  }
}

/** Opens what is closed to others but chosen here already. */
export function openHeld(form: HTMLFormElement, entries: Entries): void {
  for (const control of controlsOf(form)) {
    if (entries.some(([name, value]) => name === control.name && value === control.value)) control.disabled = false;
  }
}

const ofPerson = /^(choice|answer)\.(\d+)\./;

/** What the first person chose and answered, said of everybody else. */
export function sameForAll(form: HTMLFormElement, persons: number): Entries {
  const own = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && ofPerson.exec(name)?.[2] === '0' ? [[name, value] as const] : [],
  );
  return Array.from({ length: persons - 1 }, (_, index) =>
    own.map(([name, value]) => [name.replace(ofPerson, `$1.${index + 1}.`), value] as const),
  ).flat();
}

/** What a label or legend says, without the star of required fields. */
export function captionOf(label: Element | null | undefined): string {
  const words = label?.querySelector('bdi') ?? label;
  return (words?.textContent ?? '')
    .replaceAll(/\s+/g, ' ')
    .replace(/\*\s*$/, '')
    .trim();
}

/** Whose part of the form something stands in; empty where it is about the whole party. */
export function personAround(node: Element | null | undefined): string {
  return captionOf(node?.closest('.person')?.querySelector('legend'));
}

/** The step a field stands in; the first picture's fields stand in none. */
export function stepAround(root: ParentNode, field: string): string {
  const name = CSS.escape(field);
  const place = root.querySelector(`[name="${name}"], [id="${name}"]`);
  return place?.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? 'contact';
}
