import { readFile, isFormatError } from '@geflecht/formats';
import { validateDocument } from '@geflecht/core/schema';
import type { Issue } from '@geflecht/core/document';
import { mostBytes, readInput } from '../input.js';
import type { Platform } from '../platform.js';
import { jsonText } from '../report.js';

/** Options of `validate`. */
export interface ValidateFlags {
  readonly json?: boolean;
}

/** All issues of a document, or of what another format becomes as a document. */
async function issuesOf(name: string, bytes: Uint8Array): Promise<readonly Issue[]> {
  try {
    const { document } = await readFile(bytes, { name, limits: { bytes: mostBytes } });
    return validateDocument(document).issues;
  } catch (error) {
    if (isFormatError(error) && error.code === 'document-invalid') return error.issues;
    throw error;
  }
}

/** Checks a document field by field; 1 where it has errors. */
export async function validate(platform: Platform, path: string, flags: ValidateFlags): Promise<number> {
  const { locale } = platform;
  const { name, bytes } = await readInput(platform, path);
  const issues = await issuesOf(name, bytes);
  const isValid = issues.every(({ severity }) => severity !== 'error');
  if (flags.json === true) {
    const plain = issues.map(({ path: at, code, severity, message }) => ({
      path: at,
      code,
      severity,
      message: message[locale],
    }));
    platform.writeOut(jsonText({ valid: isValid, issues: plain }));
  } else {
    const verdict = { de: isValid ? 'gültig' : 'fehlerhaft', en: isValid ? 'valid' : 'faulty' }[locale];
    platform.writeOut(`${name === '' ? path : name}: ${verdict}\n`);
    platform.writeOut(issues.map(({ path: at, message }) => `  - /${at.join('/')}: ${message[locale]}\n`).join(''));
  }
  return isValid ? 0 : 1;
}
