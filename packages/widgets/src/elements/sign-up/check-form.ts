import { controlsOf } from './form-controls.js';
import type { Control } from './form-controls.js';
import type { FormMessages } from './locales/form-messages.js';

function sentence({ validity, type }: Control, messages: FormMessages): string {
  if (validity.valueMissing) return messages.missing;
  if (validity.tooLong) return messages.tooLong;
  return type === 'email' ? messages.malformedMail : messages.outOfRange;
}

function checkCounts(form: HTMLFormElement, messages: FormMessages, errors: Map<string, string>): void {
  for (const group of form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-count]')) {
    const count = Number(group.dataset['count']);
    const ticked = group.querySelectorAll('input:checked').length;
    if (ticked > count) errors.set(group.id, messages.tooManyPicked(count));
  }
}

function checkRanks(form: HTMLFormElement, messages: FormMessages, errors: Map<string, string>): void {
  for (const group of form.querySelectorAll('fieldset')) {
    const wishes = [...group.querySelectorAll<HTMLSelectElement>(':scope > .field > select')];
    const seen = new Set<string>();
    for (const { name, value } of wishes) {
      if (value !== '' && name.startsWith('choice.') && seen.has(value)) errors.set(name, messages.rankTwice);
      seen.add(value);
    }
  }
}

/** Who states needs consents to their being kept; who states none need not. */
function checkNeeds(form: HTMLFormElement, messages: FormMessages, errors: Map<string, string>): void {
  const consent = form.querySelector<HTMLInputElement>('[data-needs] [name^="consent."]');
  const isStated = [...new FormData(form)].some(([name, value]) => name.startsWith('needs.') && value !== '');
  if (consent && isStated && !consent.checked) errors.set(consent.name, messages.needsConsent);
}

/** What is missing or cannot be right, by field name, in the order of the form. */
export function checkForm(form: HTMLFormElement, messages: FormMessages): Map<string, string> {
  const errors = new Map<string, string>();
  for (const control of controlsOf(form)) {
    if (control.willValidate && !control.validity.valid && !errors.has(control.name)) {
      errors.set(control.name, sentence(control, messages));
    }
  }
  checkCounts(form, messages, errors);
  checkRanks(form, messages, errors);
  checkNeeds(form, messages, errors);
  return errors;
}
