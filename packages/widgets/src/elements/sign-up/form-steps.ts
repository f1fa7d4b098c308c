import type { FormModel } from './form-model.js';

/** Steps of a form, in order. */
export type Step = 'contact' | 'persons' | 'choices' | 'questions' | 'check';

/** The steps that have something to ask. */
export function stepsOf({ choices, needs, partyMax, questions }: FormModel): readonly Step[] {
  const asks: Readonly<Record<Step, boolean>> = {
    contact: true,
    persons: partyMax > 1,
    choices: choices.length > 0,
    questions: questions.length + needs.length > 0,
    check: true,
  };
  return (Object.keys(asks) as Step[]).filter((step) => asks[step]);
}

/** Whether a form is short enough for one page: one person and nothing to choose or answer. */
export function isOnePage(steps: readonly Step[]): boolean {
  return steps.length < 3;
}
