import { parseAllDocuments } from 'yaml';
import type { YAMLError } from 'yaml';
import { FormatError, isFormatError } from '../errors/format-error.js';
import type { FileContent } from '../reading/file-content.js';
import { assertDepth, assertWithin } from '../reading/limits.js';

/** YAML takes far more memory than JSON of the same length. */
const longestYaml = 8 * 1024 * 1024;
/** Aliases may repeat what is written once, in small numbers: beyond lies a bomb. */
const mostAliases = 200;

function malformed({ code, message, linePos }: YAMLError): FormatError {
  if (code === 'RESOURCE_EXHAUSTION') return tooMuch('too-deep');
  const { line = 1, col = 1 } = linePos?.[0] ?? {};
  return new FormatError({
    code: 'yaml-malformed',
    message: {
      de: `YAML gelesen: Zeile ${line}, Spalte ${col} ist kein gültiges YAML. Die Datei berichtigen.`,
      en: `Read YAML: line ${line}, column ${col} is no valid YAML (${message.split('\n')[0]?.slice(0, 80)}). Correct the file.`,
    },
    line,
    column: col,
  });
}

function tooMuch(code: 'too-deep' | 'too-many'): FormatError {
  const [de, en] =
    code === 'too-deep'
      ? ['zu tief verschachtelt', 'nested too deep']
      : ['mit zu vielen Verweisen auf andere Stellen', 'with too many aliases'];
  return new FormatError({
    code,
    message: { de: `YAML gelesen: ${de}. Die Datei vereinfachen.`, en: `Read YAML: ${en}. Simplify the file.` },
  });
}

/** The parser's own errors in the words of this package. */
function asYamlError(error: unknown): unknown {
  if (isFormatError(error)) return error;
  if (error instanceof RangeError) return tooMuch('too-deep');
  if (error instanceof ReferenceError) return tooMuch('too-many');
  return error instanceof Error ? unusable(error) : error;
}

/** What the parser finds only when values are made of it, such as a merge of what is no map, has no place. */
function unusable(cause: Error): FormatError {
  return new FormatError({
    code: 'yaml-malformed',
    message: {
      de: 'YAML gelesen: Ein Verweis auf eine andere Stelle passt nicht. Die Datei berichtigen.',
      en: `Read YAML: a reference to another place does not fit (${cause.message.slice(0, 80)}). Correct the file.`,
    },
    cause,
  });
}

function valuesOf(text: string): readonly unknown[] {
  const documents = parseAllDocuments(text, { merge: true, schema: 'core', prettyErrors: true });
  if (!Array.isArray(documents)) return [];
  return documents.map((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw malformed(error);
    return document.toJS({ maxAliasCount: mostAliases }) as unknown;
  });
}

/**
 * Parses YAML 1.2 into plain values: dates stay text, tags run no code. Several documents in a file become a list.
 * @throws FormatError `yaml-malformed` with line and column, `too-large`, `too-deep`, `too-many`
 */
export function parseYaml({ text, limits }: FileContent): unknown {
  assertWithin({ ...limits, bytes: Math.min(limits.bytes, longestYaml) }, 'bytes', text.length);
  try {
    const values = valuesOf(text);
    const value = values.length === 1 ? values[0] : values;
    assertDepth(value, limits);
    return value;
  } catch (error) {
    throw asYamlError(error);
  }
}
