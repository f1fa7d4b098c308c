import type { CheckRule } from './check-rule.js';

/** What a sign-up needs so that it opens, closes and forgets. One that is done elsewhere needs nothing here. */
export const signUpRule: CheckRule = ({ signUpRules = [] }, findings) => {
  for (const [index, { windows, externalUrl, retention = [] }] of signUpRules.entries()) {
    if (externalUrl !== undefined) continue;
    const path = ['signUpRules', index];
    if (windows.length === 0) {
      findings.add({ path: [...path, 'windows'], code: 'sign-up-window-missing', topic: 'completeness' });
    }
    for (const [position, { closes }] of windows.entries()) {
      if (closes !== undefined) continue;
      const at = [...path, 'windows', position, 'closes'];
      findings.add({ path: at, code: 'closing-date-missing', topic: 'completeness' });
    }
    if (retention.length === 0) {
      findings.add({
        path: [...path, 'retention'],
        code: 'retention-missing',
        topic: 'completeness',
        severity: 'hint',
      });
    }
  }
};
