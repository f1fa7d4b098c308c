import type { OwnActionRequest, SignUpRequest } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import type { Findings } from '../finding.js';
import { findingsOf } from '../findings.js';
import type { FormView } from '../form-view.js';
import { substituteIndex } from './own-substitute.js';

/** What was sent of a form. */
export interface SentAction {
  readonly action: OwnActionRequest;
  readonly form: HTMLFormElement;
  readonly view: FormView;
}

/** Where a finding about an action stands in a request of the form. */
function pathInForm([top, field, ...rest]: Issue['path']): Issue['path'] {
  if (top !== 'action' || field === undefined) return [];
  if (field === 'by') return ['participants', substituteIndex, ...rest];
  return field === 'mail' ? ['contact', field] : [field, ...rest];
}

/** Places what the backend found wrong with an action: at the fields of its form as far as they are there, else above it. */
export function ownFindings(issues: readonly Issue[], { action, form, view }: SentAction): Findings {
  const { model, request, texts } = view;
  const sent = { model, request: { ...request, ...action } as SignUpRequest };
  const inForm = issues.map((issue) => ({ ...issue, path: pathInForm(issue.path) }));
  const { errors, findings } = findingsOf(inForm, sent, texts.locale);
  const isThere = (field = '') => form.querySelector(`[name="${CSS.escape(field)}"], [id="${CSS.escape(field)}"]`);
  return {
    errors: new Map([...errors].filter(([field]) => isThere(field))),
    findings: findings.map((each) => (isThere(each.field) ? each : { ...each, field: undefined })),
  };
}
