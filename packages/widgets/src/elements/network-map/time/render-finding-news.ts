import type { FindingDraft, FindingsChange } from '@geflecht/core/reasoning';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../../internal/heading.js';
import { renderSentence } from '../findings/render-sentence.js';
import type { Teller } from '../findings/render-sentence.js';
import type { FindingNewsMessages } from './locales/finding-news-messages.js';

/** Sentences that are told of one kind of change. */
const mostTold = 30;

/** What changes among findings are told from: each state by its own actors. */
export interface FindingNewsView {
  readonly before: Teller;
  readonly after: Teller;
  readonly messages: FindingNewsMessages;
}

function renderFinding({ code, ...finding }: FindingDraft, teller: Teller): readonly unknown[] {
  const [sentence] = teller.messages.found[code];
  return renderSentence(sentence, { ...finding, termsOf: code.split('-', 1)[0] }, teller);
}

function renderKind(title: string, items: readonly unknown[], { after }: FindingNewsView): unknown {
  if (items.length === 0) return nothing;
  const { headingLevel, messages } = after.screen;
  const rest = items.length - mostTold;
  return html`<section>
    ${heading(headingLevel + 1, html`${title} <span class="count">${items.length}</span>`)}
    <ul role="list">
      ${items.slice(0, mostTold).map((item) => html`<li>${item}</li>`)}
      ${rest > 0 ? html`<li>… ${messages.more(rest)}</li>` : nothing}
    </ul>
  </section>`;
}

/** What has come, gone and changed among findings, in words. */
export function renderFindingNews(
  { appeared, gone, changed }: FindingsChange<FindingDraft>,
  view: FindingNewsView,
): TemplateResult {
  const { before, after, messages } = view;
  const isSame = appeared.length + gone.length + changed.length === 0;
  const altered = changed.map(
    (change) =>
      html`<p>${renderFinding(change.after, after)}</p>
        <p class="details">${messages.before} ${renderFinding(change.before, before)}</p>`,
  );
  return html`${isSame ? html`<p>${messages.same}</p>` : nothing}
  ${renderKind(
    messages.appeared,
    appeared.map((finding) => renderFinding(finding, after)),
    view,
  )}
  ${renderKind(
    messages.gone,
    gone.map((finding) => renderFinding(finding, before)),
    view,
  )}
  ${renderKind(messages.changed, altered, view)}`;
}
