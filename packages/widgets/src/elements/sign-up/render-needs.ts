import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { authorText } from '../../internal/author-text.js';
import { heading } from '../../internal/heading.js';
import type { FormView } from './form-view.js';
import { perPerson } from './per-person.js';
import { partyQuestions, personQuestions } from './render-questions.js';
import { consentBox } from './render-terms.js';
import { dayAfter, deadlineWords } from './sign-up-clock.js';

/** The day on which the last of the needs is deleted, in words; empty where the event has no day yet. */
function deletionDay(view: FormView): string {
  const { event, needs } = view.model;
  const last = event.end ?? event.start;
  const days = Math.max(...needs.map(({ deleteAfterDays }) => deleteAfterDays));
  return last === undefined ? '' : deadlineWords(dayAfter(last, days), view);
}

/** Mail and phone of whoever helps with access. */
function accessContact({ model, messages, texts }: FormView): unknown {
  const { accessContact: contact } = model.event;
  if (contact === undefined) return nothing;
  const { mail, phone } = contact;
  return html`<p>
    ${messages.accessContact} ${authorText(contact.function, texts)} ${[mail, phone].filter(Boolean).join(', ')}
  </p>`;
}

/** Needs under a heading of their own: with their reason, their own consent, and the day they are deleted. */
export function needsBlock(fields: unknown, view: FormView): TemplateResult {
  const { messages, model } = view;
  const consents = model.consentTexts.filter(({ purpose }) => purpose === 'needs');
  return html`<div class="needs" data-needs>
    ${heading(view.headingLevel + 2, messages.needs)}
    <p class="hint">${messages.needsReason(deletionDay(view))}</p>
    ${fields} ${consents.map((text) => consentBox(text, view))} ${accessContact(view)}
  </div>`;
}

/** Questions on care, food and access, of the party and of everybody in it. */
export function needsFields(view: FormView): unknown {
  const { needs } = view.model;
  if (needs.length === 0) return accessContact(view);
  const isPersonal = needs.some(({ per }) => per === 'participant');
  const personal = isPersonal ? perPerson(view, (person) => personQuestions(needs, person, view)) : nothing;
  return needsBlock([partyQuestions(needs, view), personal], view);
}
