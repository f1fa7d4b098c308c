import type { LeftOut } from '@geflecht/core/html';
import type { Findings } from '../reading/findings.js';

const codes = { 'link-unusable': 'link-unusable', 'picture-elsewhere': 'field-dropped' } as const;

/** Names links and pictures that a page does without. */
export function reportLeftOut(findings: Findings, leftOut: readonly LeftOut[] = []): void {
  for (const { code, at, value } of leftOut) findings.drop(codes[code], at, value);
}
