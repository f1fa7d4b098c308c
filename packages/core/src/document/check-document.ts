import type { CheckRule, CheckSettings } from '../check/check-rule.js';
import type { CheckFinding } from '../check/finding.js';
import { FindingList } from '../check/finding-list.js';
import { documentationRule } from '../check/documentation-rule.js';
import { eventRule } from '../check/event-rule.js';
import { mailRule } from '../check/mail-rule.js';
import { networkRule } from '../check/network-rule.js';
import { pictureRule } from '../check/picture-rule.js';
import { privacyRule } from '../check/privacy-rule.js';
import { programmeRule } from '../check/programme-rule.js';
import { signUpRule } from '../check/sign-up-rule.js';
import type { Day } from '../time/index.js';
import type { GeflechtDocument } from './document.js';
import { groupRule } from './group-rule.js';
import { readDocument } from './read-document.js';
import { validateDocument } from './validate-document.js';

/** Settings of {@link checkDocument}. */
export interface DocumentCheckOptions {
  /** Day of the check, for consents and review dates. */
  readonly today: Day;
  /** Whether the document is meant to lie open, as a file on web space does: what must not is an error then. Default false. */
  readonly isPublished?: boolean | undefined;
}

const rules: readonly CheckRule[] = [
  programmeRule,
  eventRule,
  signUpRule,
  pictureRule,
  documentationRule,
  networkRule,
  privacyRule,
  groupRule,
  mailRule,
];

/**
 * What should be looked at before a document is published: faulty fields, conflicts in the programme, what is missing,
 * and what should not be read by everybody. Findings are data and come in that order; none of them changes anything.
 * A document with faulty fields is not looked at further.
 */
export function checkDocument(
  document: GeflechtDocument,
  { today, isPublished = false }: DocumentCheckOptions,
): readonly CheckFinding[] {
  const findings = new FindingList();
  const { issues } = validateDocument(document);
  for (const { path, code, severity, message } of issues) {
    findings.take({ path, code, severity, topic: 'fields', message });
  }
  const read = readDocument(document);
  if (!read.ok || issues.some(({ severity }) => severity === 'error')) return findings.findings();
  const settings: CheckSettings = { today, isPublished };
  for (const rule of rules) rule(read.value.document, findings, settings);
  return findings.findings();
}
