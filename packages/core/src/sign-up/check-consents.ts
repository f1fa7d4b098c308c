import type { SignUpRequest } from '../contract/wire.js';
import type { Issue } from '../document/issue.js';
import { requestIssue } from './request-issue.js';
import type { SignUpFrame } from './sign-up-frame.js';

/** Findings about consents: unknown, given to an older wording, given twice, or compulsory and missing. */
export function checkConsents(request: SignUpRequest, { consentTexts }: SignUpFrame): Issue[] {
  const consents = request.consents ?? [];
  const given = consents.map(({ textId }) => textId);
  const stated = consents.flatMap(({ textId, textVersion }, index) => {
    const path = ['consents', index];
    const text = consentTexts.find(({ id }) => id === textId);
    if (text === undefined) return [requestIssue({ path, code: 'consent-unknown', about: { textId } })];
    if (given.indexOf(textId) < index) return [requestIssue({ path, code: 'id-duplicate', about: { textId } })];
    if (text.version === textVersion) return [];
    return [requestIssue({ path: [...path, 'textVersion'], code: 'consent-outdated', about: { textId } })];
  });
  const missing = consentTexts.filter(({ id, compulsory }) => compulsory === true && !given.includes(id));
  return [
    ...stated,
    ...missing.map(({ id }) => requestIssue({ path: ['consents'], code: 'consent-required', about: { textId: id } })),
  ];
}
