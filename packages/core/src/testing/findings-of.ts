import { validateDocument } from '../document/validate-document.js';

/** What a document check finds, each as `path code`, warnings with a question mark: `sessions.0.end end-before-start`. */
export function findingsOf(document: unknown): readonly string[] {
  return validateDocument(document).issues.map(
    ({ path, code, severity }) => `${path.join('.')} ${code}${severity === 'warning' ? '?' : ''}`,
  );
}
