import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Finding } from './finding.js';
import { captionAt } from './form-controls.js';
import type { FormMessages } from './locales/form-messages.js';
import type { RefusedSignUp } from './submission.js';

/** What the summary above the form is drawn from. */
export interface SummaryView {
  readonly messages: FormMessages;
  readonly findings: readonly Finding[];
  readonly refusal: RefusedSignUp | undefined;
  readonly root: ParentNode;
  /** Leads to a field, in whatever step it stands. */
  readonly goTo: (field: string) => void;
}

/** Moves the focus into a field, or to the group it stands for. */
export function focusField(root: ParentNode, field: string): void {
  const name = CSS.escape(field);
  const target =
    root.querySelector<HTMLElement>(`[name="${name}"]:not(:disabled)`) ??
    root.querySelector<HTMLElement>(`[id="${name}"]`);
  target?.focus();
}

function labelOf(root: ParentNode, field: string): string {
  const caption = captionAt(root, field);
  return caption === '' ? '' : `${caption}: `;
}

function renderFinding({ field, message }: Finding, { goTo, root }: SummaryView): TemplateResult {
  if (field === undefined) return html`<li>${message}</li>`;
  const follow = (event: Event) => {
    event.preventDefault();
    goTo(field);
  };
  return html`<li><a href=${`#${field}`} @click=${follow}>${labelOf(root, field)}${message}</a></li>`;
}

/** What has to be mended, or why the backend refused, above the form. */
export function renderSummary(view: SummaryView): unknown {
  const { findings, messages, refusal } = view;
  if (findings.length === 0 && refusal === undefined) return nothing;
  const sentence = refusal && (messages.refused[refusal.code] ?? messages.refused.other);
  return html`<div class="status summary" role="alert" tabindex="-1" part="summary">
    ${sentence && html`<p>${sentence}</p>`}
    ${
      findings.length === 0
        ? nothing
        : html`<p>${messages.summary(findings.length)}</p>
            <ul>
              ${findings.map((finding) => renderFinding(finding, view))}
            </ul>`
    }
  </div>`;
}
