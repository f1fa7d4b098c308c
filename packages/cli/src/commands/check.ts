import { checkDocument } from '@geflecht/core/check';
import type { CheckFinding, CheckSeverity } from '@geflecht/core/check';
import { isFormatError } from '@geflecht/formats';
import type { GeflechtDocument } from '@geflecht/core/document';
import { CliError } from '../cli-error.js';
import type { Locale } from '../locale.js';
import type { Platform } from '../platform.js';
import { readSource } from '../read-source.js';
import type { SourceFlags } from '../read-source.js';
import { jsonText, labelOf } from '../report.js';

/** Options of `check`. */
export interface CheckFlags extends SourceFlags {
  readonly published?: boolean;
  readonly json?: boolean;
}

const severities: readonly CheckSeverity[] = ['error', 'warning', 'hint'];
const topics = ['fields', 'programme', 'completeness', 'privacy'] as const;
const mostListed = 8;

function nothingToCheck(): CliError {
  return new CliError({
    code: 'nothing-to-convert',
    words: {
      de: 'Datei geprüft: Sie enthält weder ein Programm noch ein Netzwerk. Spalten mit --map zuordnen.',
      en: 'Check file: it holds neither a programme nor a network. Map its columns with --map.',
    },
  });
}

/** The document of a file; one with faulty fields is checked all the same, so that its faults are findings. */
async function findingsOf(platform: Platform, path: string, flags: CheckFlags): Promise<readonly CheckFinding[]> {
  const today = platform.now().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const look = (document: GeflechtDocument) => checkDocument(document, { today, isPublished: flags.published });
  try {
    const { result } = await readSource(platform, path, flags);
    if (result.kind === 'table') throw nothingToCheck();
    return look(result.document);
  } catch (error) {
    if (!isFormatError(error) || error.code !== 'document-invalid') throw error;
    return error.issues.map(({ path: at, code, severity, message }) => ({
      path: at,
      code,
      severity,
      topic: 'fields',
      message,
    }));
  }
}

function pointer(path: CheckFinding['path']): string {
  return path.length === 0 ? '' : ` [/${path.join('/')}]`;
}

function findingLine({ severity, message, path }: CheckFinding, locale: Locale): string {
  return `  - ${labelOf(severity, locale)}: ${message[locale]}${pointer(path)}\n`;
}

function graveness([first]: readonly CheckFinding[]): number {
  return severities.indexOf(first?.severity ?? 'hint');
}

/** Findings of one topic, the gravest first; many of one kind are told by the first few. */
function topicLines(findings: readonly CheckFinding[], locale: Locale): string {
  const byCode = Map.groupBy(findings, ({ code }) => code);
  const groups = [...byCode.values()].toSorted((a, b) => graveness(a) - graveness(b));
  return groups
    .map((group) => {
      const rest = group.length - mostListed;
      const shown = group.slice(0, mostListed).map((finding) => findingLine(finding, locale));
      return shown.join('') + (rest > 0 ? `    … +${rest}\n` : '');
    })
    .join('');
}

function findingsText(findings: readonly CheckFinding[], locale: Locale): string {
  return topics
    .map((topic) => {
      const own = findings.filter((finding) => finding.topic === topic);
      return own.length === 0 ? '' : `${labelOf(topic, locale)}\n${topicLines(own, locale)}`;
    })
    .join('');
}

/** Looks for conflicts, for what is missing and for what should not be read by everybody; 1 where there are errors. */
export async function check(platform: Platform, path: string, flags: CheckFlags): Promise<number> {
  const { locale } = platform;
  const findings = await findingsOf(platform, path, flags);
  const amount = (severity: CheckSeverity) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, hints] = severities.map(amount);
  if (flags.json === true) {
    const plain = findings.map((finding) => ({ ...finding, message: finding.message[locale] }));
    platform.writeOut(jsonText({ errors, warnings, hints, findings: plain }));
  } else {
    const counts = severities.map((severity) => `${labelOf(`${severity}s`, locale)} ${amount(severity)}`).join(', ');
    platform.writeOut(`${path}: ${counts}\n${findingsText(findings, locale)}`);
  }
  return amount('error') === 0 ? 0 : 1;
}
