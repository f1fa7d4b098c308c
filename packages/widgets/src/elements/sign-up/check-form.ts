import type { FormMessages } from './locales/form-messages.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isControl(element: Element): element is Control {
  return ['INPUT', 'SELECT', 'TEXTAREA'].includes(element.tagName);
}

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

/** What is missing or cannot be right, by field name, in the order of the form. */
export function checkForm(form: HTMLFormElement, messages: FormMessages): Map<string, string> {
  const errors = new Map<string, string>();
  for (const element of form.elements) {
    if (isControl(element) && element.willValidate && !element.validity.valid && !errors.has(element.name)) {
      errors.set(element.name, sentence(element, messages));
    }
  }
  checkCounts(form, messages, errors);
  checkRanks(form, messages, errors);
  return errors;
}
