import { fieldNames } from '../field-names.js';
import type { FormView } from '../form-view.js';
import { inputField } from '../input-field.js';
import { needsBlock } from '../render-needs.js';
import { personQuestions } from '../render-questions.js';
import { isAgeAsked, substituteIndex, substituteView } from './own-substitute.js';
import type { Substituting } from './own-substitute.js';

/** Fields for whoever comes instead of somebody; the kind of person stays as it was. */
export function substituteFields(given: FormView, substituting: Substituting, label: string): readonly unknown[] {
  const { gone, own } = substituting;
  const view = substituteView(given, substituting);
  const { messages, model } = view;
  const { age, ageReason: hint, organisation } = messages;
  const isRequired = true;
  const [name, ageName] = [fieldNames.personName(substituteIndex), fieldNames.personAge(substituteIndex)];
  const isSameOrganisation = model.rules?.substitutes === 'sameOrganisation';
  return [
    inputField(view, { name, label, isRequired }),
    isAgeAsked(given, own, gone)
      ? inputField(view, { name: ageName, label: age, hint, type: 'number', min: 0, max: 130, isRequired })
      : undefined,
    isSameOrganisation
      ? inputField(view, { name: fieldNames.organisation(substituteIndex), label: organisation, isRequired })
      : undefined,
    personQuestions(model.questions, substituteIndex, view),
    model.needs.length > 0 ? needsBlock(personQuestions(model.needs, substituteIndex, view), view) : undefined,
  ];
}
