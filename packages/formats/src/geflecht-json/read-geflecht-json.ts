import type { GeflechtDocument, Issue } from '@geflecht/core/document';
import { validateDocument } from '@geflecht/core/schema';
import { FormatError } from '../errors/format-error.js';
import { fileReader } from '../reading/file-reader.js';
import type { ContentKind, ReadWarning } from '../reading/read-result.js';

function invalid(issues: readonly Issue[]): FormatError {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const isForeign = first?.code === 'version-unsupported';
  const [de, en] = [first?.message.de ?? '', first?.message.en ?? ''];
  const [at, count] = [pointerOf(first?.path ?? []), errors.length];
  return new FormatError({
    code: isForeign ? 'version-unsupported' : 'document-invalid',
    message: isForeign
      ? { de, en }
      : {
          de: `Dokument gelesen: ${count} Fehler, der erste bei ${at}: ${de} Das Dokument berichtigen.`,
          en: `Read document: ${count} errors, the first at ${at}: ${en} Correct the document.`,
        },
    issues,
  });
}

/** A path as JSON pointer; the whole file is `file`. */
function pointerOf(path: Issue['path']): string {
  if (path.length === 0) return 'file';
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Warnings of a document check, one per code, as readers give them. */
function warningsOf(issues: readonly Issue[]): readonly ReadWarning[] {
  const byCode = new Map<string, Issue[]>();
  for (const issue of issues) byCode.set(issue.code, [...(byCode.get(issue.code) ?? []), issue]);
  return [...byCode].flatMap(([code, [first, ...others]]) =>
    first === undefined ? [] : [{ code, message: first.message, at: pointerOf(first.path), count: others.length + 1 }],
  );
}

function has(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

/** An event, unless the document holds none and is about a network or a list of people. */
function kindOf({ events, sessions, networks, actors, signUps }: GeflechtDocument): ContentKind {
  if (has(events) || has(sessions)) return 'event';
  if (has(networks) || has(actors)) return 'network';
  return has(signUps) ? 'signups' : 'event';
}

/**
 * Reads a document of this project without any loss: it comes back as its author wrote it, unknown fields included.
 * @throws FormatError `document-invalid` with all `issues`, `version-unsupported`
 */
export const readGeflechtJson = fileReader((file) => {
  const { document, issues } = validateDocument(file.json());
  if (document === undefined) throw invalid(issues);
  return { document, format: 'geflecht', kind: kindOf(document), warnings: warningsOf(issues) };
});
