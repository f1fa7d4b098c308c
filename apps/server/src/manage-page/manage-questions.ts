import type { GeflechtDocument } from '@geflecht/core/document';
import type { Text } from '@geflecht/core/text';
import { element, words } from './manage-parts.js';

/** A question of an event. */
export type Question = NonNullable<GeflechtDocument['questions']>[number];
/** What somebody may answer. */
export type Value = string | number | boolean | readonly string[];

/** A question as it is drawn, and what is answered to it by now. */
export interface AskedQuestion {
  readonly id: string;
  readonly field: HTMLElement;
  /** Undefined while nothing is. */
  readonly value: () => Value | undefined;
  /** Whether what is there will do; says so where it does not. */
  readonly isFine: () => boolean;
}

type Pick = (text: Text | undefined) => string;
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function labelled({ label, reason }: Question, control: Control, pick: Pick): HTMLElement {
  return element('div', element('label', pick(label), control), element('small', pick(reason)));
}

function oneOf({ kind, options = [] }: Question, pick: Pick): HTMLSelectElement {
  const select = document.createElement('select');
  const named = options.map(({ id, label }) => new Option(pick(label), id));
  const either = [new Option(words.yesAnswer, 'yes'), new Option(words.noAnswer, 'no')];
  select.append(new Option(words.notStated, ''), ...(kind === 'yesNo' ? either : named));
  return select;
}

function severalOf(question: Question, pick: Pick): AskedQuestion {
  const boxes = (question.options ?? []).map(({ id, label }) => {
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: id });
    return { box, label: element('label', box, ' ', pick(label)) };
  });
  const reason = element('small', pick(question.reason));
  const field = element(
    'fieldset',
    element('legend', pick(question.label)),
    reason,
    ...boxes.map(({ label }) => label),
  );
  const ticked = () => boxes.flatMap(({ box }) => (box.checked ? [box.value] : []));
  const value = () => (ticked().length > 0 ? ticked() : undefined);
  return { id: question.id, field, value, isFine: () => true };
}

function controlFor(question: Question, pick: Pick): Control {
  const { kind } = question;
  if (kind === 'choice' || kind === 'yesNo') return oneOf(question, pick);
  if (kind === 'text') return Object.assign(document.createElement('textarea'), { rows: 2, maxLength: 5_000 });
  return Object.assign(document.createElement('input'), { type: kind });
}

/** Draws a question with its reason as native fields. */
export function askedQuestion(question: Question, pick: Pick): AskedQuestion {
  const { id, kind, required, showIf } = question;
  if (kind === 'multi') return severalOf(question, pick);
  const control = controlFor(question, pick);
  // Whether a follow-up question has to be answered, the answer tells.
  control.required = required === true && showIf === undefined;
  const read: Readonly<Record<string, (text: string) => Value>> = { number: Number, yesNo: (text) => text === 'yes' };
  const value = () => (control.value.trim() === '' ? undefined : (read[kind]?.(control.value) ?? control.value));
  return { id, field: labelled(question, control, pick), value, isFine: () => control.reportValidity() };
}
