import { makeElement } from '../page/make-element.js';
import type { FieldFinding } from './entry-findings.js';

function controlsOf(form: HTMLFormElement, name: string): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(`[name="${CSS.escape(name)}"]`)];
}

function describe(control: HTMLElement, id: string, isOn: boolean): void {
  const others = (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((each) => each !== '' && each !== id);
  const all = isOn ? [...others, id] : others;
  if (all.length === 0) control.removeAttribute('aria-describedby');
  else control.setAttribute('aria-describedby', all.join(' '));
}

/** Takes back what was said at the fields of a form. */
export function clearFindings(form: HTMLFormElement): void {
  for (const control of form.querySelectorAll<HTMLElement>('[aria-invalid]')) control.removeAttribute('aria-invalid');
  for (const note of form.querySelectorAll('.field-finding')) {
    for (const control of form.querySelectorAll<HTMLElement>(`[aria-describedby~="${CSS.escape(note.id)}"]`))
      describe(control, note.id, false);
    note.remove();
  }
  form.querySelector('.findings-summary')?.remove();
}

function showAt(control: HTMLElement, controls: readonly HTMLElement[], sentence: string): void {
  const id = `finding-${crypto.randomUUID()}`;
  const note = makeElement('span', { class: 'field-finding', id }, sentence);
  (control.closest('label, fieldset') ?? control).append(note);
  for (const each of controls) {
    each.setAttribute('aria-invalid', 'true');
    describe(each, id, true);
  }
}

function leadTo(control: HTMLElement, sentence: string): HTMLElement {
  const words = control.closest('label')?.querySelector('.field-words')?.textContent ?? '';
  const person = control.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  const about = [person, words].filter((part) => part !== '').join(', ');
  const button = makeElement(
    'button',
    { type: 'button', class: 'plain' },
    about === '' ? sentence : `${about}: ${sentence}`,
  );
  button.addEventListener('click', () => control.focus());
  return makeElement('li', {}, button);
}

function showSummary(form: HTMLFormElement, heading: string, entries: readonly HTMLElement[]): void {
  const list = entries.length === 0 ? [] : [makeElement('ul', {}, ...entries)];
  const attributes = { class: 'findings-summary', tabindex: '-1', role: 'group', 'aria-label': heading };
  const summary = makeElement('div', attributes, makeElement('p', {}, heading), ...list);
  form.prepend(summary);
  summary.focus();
}

/** Says above a form why it was not taken, where that is about none of its fields. */
export function showRefusal(form: HTMLFormElement, sentence: string): void {
  clearFindings(form);
  showSummary(form, sentence, []);
}

/**
 * Says what is wrong at each field and once more above the form, with a way to each; the focus goes there.
 * @param heading stands above the list
 */
export function showFindings(form: HTMLFormElement, findings: readonly FieldFinding[], heading: string): void {
  clearFindings(form);
  const entries = findings.map(({ field, sentence }) => {
    const controls = field === '' ? [] : controlsOf(form, field);
    const [control] = controls;
    if (control === undefined) return makeElement('li', {}, sentence);
    showAt(control, controls, sentence);
    return leadTo(control, sentence);
  });
  showSummary(form, heading, entries);
}
