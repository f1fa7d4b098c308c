import { captionOf, controlsOf, isTick, personAround } from './form-controls.js';
import type { Control } from './form-controls.js';

/** One line of what has been filled in. */
export interface OverviewLine {
  /** Person it is about; empty for the whole party. */
  readonly person: string;
  readonly label: string;
  readonly value: string;
}

function shownValue(control: Control): string {
  if (isTick(control)) return control.checked && control.value !== '' ? captionOf(control.labels?.[0]) : '';
  if (control.value === '' || !(control instanceof HTMLSelectElement)) return control.value;
  return captionOf(control.selectedOptions[0]);
}

function labelOf(control: Control): string {
  return captionOf(isTick(control) ? control.closest('fieldset')?.querySelector('legend') : control.labels?.[0]);
}

/** What has been filled in, by step, as the form itself calls it. */
export function overviewOf(form: HTMLFormElement): ReadonlyMap<string, readonly OverviewLine[]> {
  const lines = new Map<string, Map<string, OverviewLine>>();
  for (const control of controlsOf(form)) {
    const value = shownValue(control);
    const step = control.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? 'contact';
    if (value === '' || step === 'check' || control.closest('[data-unseen]')) continue;
    const person = personAround(control);
    const ofStep = lines.get(step) ?? new Map<string, OverviewLine>();
    const before = ofStep.get(control.name)?.value;
    const all = before === undefined ? value : `${before}, ${value}`;
    lines.set(step, ofStep.set(control.name, { person, label: labelOf(control), value: all }));
  }
  return new Map([...lines].map(([step, ofStep]) => [step, [...ofStep.values()]]));
}
