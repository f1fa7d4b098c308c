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

/** Whether a field cannot take what is known of it: it, or one of its options, is closed. */
function isClosedTo(control: Control, known: readonly string[]): boolean {
  if (isTick(control)) return control.disabled && known.includes(control.value);
  const options = control instanceof HTMLSelectElement ? [...control.options] : [];
  return control.disabled || options.some(({ disabled, value }) => disabled && known.includes(value));
}

/**
 * Fills fields with what is known of them; all others stay, and so does a whole group of which one choice is closed.
 * @returns names of the fields that stay as they are although something is known of them
 */
export function fillIn(form: HTMLFormElement, entries: Entries): ReadonlySet<string> {
  const values = new Map<string, readonly string[]>();
  for (const [name, value] of entries) values.set(name, [...(values.get(name) ?? []), value]);
  const fields = controlsOf(form).flatMap((control) => {
    const known = values.get(control.name);
    return known ? [{ control, known }] : [];
  });
  const left = new Set(fields.flatMap(({ control, known }) => (isClosedTo(control, known) ? [control.name] : [])));
  for (const { control, known } of fields) {
    if (left.has(control.name)) continue;
    if (isTick(control)) control.checked = known.includes(control.value);
    else control.value = known[0] ?? '';
  }
  return left;
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

/** What a field or group is called, with whose it is; empty where there is none. */
export function captionAt(root: ParentNode, field: string): string {
  const name = CSS.escape(field);
  const label = root.querySelector(`[id="${name}"] > legend, label[for="${name}"]`);
  return [personAround(label), captionOf(label)].filter(Boolean).join(' · ');
}

/** The step a field stands in; the first picture's fields stand in none. */
export function stepAround(root: ParentNode, field: string): string {
  const name = CSS.escape(field);
  const place = root.querySelector(`[name="${name}"], [id="${name}"]`);
  return place?.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? 'contact';
}
