import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { authorText, plainText } from '../../internal/author-text.js';
import { heading } from '../../internal/heading.js';
import { printAlone } from '../../internal/print-alone.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { feeClassesNow, mayAskInvoice } from './fee-classes-now.js';
import type { Choice } from './form-model.js';
import type { FormView } from './form-view.js';
import { paperStyles } from './paper-styles.js';
import { choiceTitle, optionDetails } from './render-choices.js';
import { channelsOf } from './render-other-ways.js';
import { answerOptions } from './render-questions.js';
import { feeWords } from './render-terms.js';
import { deadlineWords } from './sign-up-clock.js';

type Question = FormView['model']['questions'][number];

/** Companions there is room for; a larger party takes another sheet. */
const companionLines = 3;

const line = (label: unknown): TemplateResult => html`<p class="line"><span>${label}</span></p>`;
const box = (label: unknown): TemplateResult => html`<p class="box">${label}</p>`;

function choice(each: Choice, view: FormView): TemplateResult {
  const { messages, texts } = view;
  const hint = each.rule === 'rank' ? messages.paper.rank(each.count) : messages.upTo(each.count);
  const options = each.options.map((option) => {
    const details = optionDetails({ ...option, places: undefined }, view);
    return box(html`${plainText(option.title, texts)}${details === '' ? nothing : ` (${details})`}`);
  });
  return html`<div class="block"><strong>${choiceTitle(each, view)}</strong> – ${hint} ${options}</div>`;
}

function question(each: Question, view: FormView): TemplateResult {
  const options = answerOptions(each, view);
  const label = html`<strong>${authorText(each.label, view.texts)}</strong> ${authorText(each.reason, view.texts)}`;
  return html`<div class="block">
    ${label} ${options.length === 0 ? line('') : options.map((option) => box(option.label))}
  </div>`;
}

function whereTo(view: FormView): TemplateResult {
  const { messages, model } = view;
  const channels = channelsOf(model);
  const { closes } = model;
  const day = closes === undefined ? '' : deadlineWords(closes, view);
  return html`<p>
      ${messages.paper.sendTo} ${[channels.paper, channels.mail, channels.phone].filter(Boolean).join(' · ')}
    </p>
    ${day === '' ? nothing : html`<p>${messages.closesOn(day)}</p>`}`;
}

function people({ messages, model }: FormView): unknown {
  if (model.partyMax < 2) return nothing;
  const rows = Array.from({ length: Math.min(companionLines, model.partyMax - 1) }, (_, index) =>
    line(`${messages.person(index + 2)}: ${messages.name}, ${messages.age}`),
  );
  return html`<div class="block"><strong>${messages.steps.persons}</strong> ${rows}</div>`;
}

function invoice(view: FormView): unknown {
  if (!mayAskInvoice(view)) return nothing;
  const { legend, name, street, postalCode, town, reference } = view.messages.invoice;
  const lines = [name, street, `${postalCode}, ${town}`, reference].map(line);
  return html`<div class="block"><strong>${legend}</strong> ${lines}</div>`;
}

function paper(view: FormView): TemplateResult {
  const { messages, model, texts } = view;
  const fees = feeClassesNow(view).map((each) => box(feeWords(each, view)));
  const questions = [...model.questions, ...model.needs].map((each) => question(each, view));
  return html`<div class="paper">
    ${heading(view.headingLevel, messages.title(plainText(model.event.title, texts)))} ${whereTo(view)}
    <div class="block">${[messages.name, messages.mail, messages.phone, messages.organisation].map(line)}</div>
    ${people(view)} ${model.choices.map((each) => choice(each, view))} ${questions}
    ${fees.length === 0 ? nothing : html`<div class="block"><strong>${messages.feeClass}</strong> ${fees}</div>`}
    ${invoice(view)}
    <div class="block">
      <strong>${messages.consents}</strong> ${authorText(model.event.privacyNotice?.summary, texts)}
      ${model.consentTexts.map(({ text, compulsory }) =>
        box(html`${authorText(text, texts)}${compulsory ? ` (${messages.required})` : nothing}`),
      )}
    </div>
    ${line(messages.paper.signature)}
    ${model.fundingNotices.map(({ wording }) => html`<p>${plainText(wording, texts)}</p>`)}
  </div>`;
}

/** Prints an empty form to fill in by hand: all that the form on the screen asks for, and where to send it. */
export function printPaper(root: DocumentFragment | HTMLElement, view: FormView): void {
  adoptStyles(root, paperStyles);
  const sheet = document.createElement('div');
  root.append(sheet);
  render(paper(view), sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  printAlone(sheet);
}
