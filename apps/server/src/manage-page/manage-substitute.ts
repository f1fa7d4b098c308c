import type { OwnActionRequest, OwnSignUp } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { Text } from '@geflecht/core/text';
import { button, element, filled, row, words } from './manage-parts.js';
import { askedQuestion } from './manage-questions.js';

/** What the form for a substitute is drawn from. */
export interface Substituting {
  readonly own: OwnSignUp;
  readonly event: GeflechtDocument;
  /** Of whom is replaced. */
  readonly name: string;
  readonly pick: (text: Text | undefined) => string;
  readonly replace: (action: OwnActionRequest) => unknown;
}

type Person = OwnSignUp['signUp']['participants'][number];
type ConsentText = NonNullable<GeflechtDocument['consentTexts']>[number];

/** The consent that needs rest on, where it is not given yet. */
function consentBox({ own, event, pick }: Substituting) {
  const isGiven = ({ id }: ConsentText) =>
    own.signUp.consents?.some(({ textId, withdrawnAt }) => textId === id && withdrawnAt === undefined) === true;
  const text = event.consentTexts?.find((each) => each.purpose === 'needs' && !isGiven(each));
  if (text === undefined) return undefined;
  const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
  const given = () => (box.checked ? [{ textId: text.id, textVersion: text.version }] : []);
  return { box, field: element('label', box, ' ', pick(text.text)), given };
}

/** A form for whoever comes in the place of somebody, with the questions that everybody is asked. */
export function substituteSection({ id: participantId, kind }: Person, substituting: Substituting): HTMLElement {
  const { own, event, name, pick, replace } = substituting;
  const asked = (event.questions ?? []).filter(({ id, per }) => per === 'participant' && own.asks.includes(id));
  const questions = asked.map((question) => askedQuestion(question, pick));
  const needs = new Set<string>(asked.flatMap(({ id, group }) => (group === 'needs' ? [id] : [])));
  const consent = needs.size > 0 ? consentBox(substituting) : undefined;
  const input = Object.assign(document.createElement('input'), { autocomplete: 'off', maxLength: 200, required: true });
  const run = () => {
    const id = crypto.randomUUID();
    const answers = questions.flatMap(({ id: questionId, value: of }) => {
      const value = of();
      return value === undefined ? [] : [{ questionId, participantId: id, value }];
    });
    if (consent) consent.box.required = answers.some(({ questionId }) => needs.has(questionId));
    const isFine = [input, ...(consent ? [consent.box] : [])].every((each) => each.reportValidity());
    if (!isFine || !questions.every((each) => each.isFine())) return;
    const by = { id, kind, name: input.value.trim() };
    void replace({
      do: 'replace',
      participantId,
      by,
      answers,
      consents: consent?.given(),
    } as unknown as OwnActionRequest);
  };
  return element(
    'details',
    element('summary', filled(words.replace, { name })),
    element('label', words.newName, input),
    ...questions.map(({ field }) => field),
    consent?.field,
    row(button(words.replaceNow, run)),
  );
}
