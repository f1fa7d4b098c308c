import { writableFormats } from '@geflecht/formats';
import type { WritableFormat, WrittenContent } from '@geflecht/formats';
import type { GeflechtDocument } from '@geflecht/core/document';
import { CliError } from './cli-error.js';
import { holdsContent } from './disclosure.js';
import { standardStream } from './input.js';

/** Every format that can be asked for. */
export const formatNames = Object.keys(writableFormats) as readonly WritableFormat[];

/** What decides about the format of a target. */
export interface Target {
  readonly path: string;
  /** The format asked for. */
  readonly to?: string | undefined;
  /** Content asked for by naming an event or a network. */
  readonly wanted?: WrittenContent | undefined;
}

function unknownFormat(name: string): CliError {
  return new CliError({
    code: 'format-unknown',
    exitCode: 2,
    words: {
      de: `Format gewählt: „${name}“ gibt es nicht. Möglich sind: ${formatNames.join(', ')}.`,
      en: `Choose format: there is no “${name}”. Possible are: ${formatNames.join(', ')}.`,
    },
  });
}

function ambiguous(path: string, formats: readonly WritableFormat[]): CliError {
  const choices = formats.map((format) => `--to ${format}`);
  return new CliError({
    code: 'format-ambiguous',
    exitCode: 2,
    words: {
      de: `Format gewählt: „${path}“ kann mehreres sein. Eines angeben: ${choices.join(' oder ')}.`,
      en: `Choose format: “${path}” may be several things. Name one: ${choices.join(' or ')}.`,
    },
  });
}

function endingUnknown(path: string): CliError {
  const endings = [...new Set(Object.values(writableFormats).flatMap((facts) => facts.endings))].join(' ');
  return new CliError({
    code: 'format-unknown',
    exitCode: 2,
    words: {
      de: `Format gewählt: Die Endung von „${path}“ sagt keines. Mit --to wählen oder eine dieser Endungen nehmen: ${endings}`,
      en: `Choose format: the ending of “${path}” names none. Choose with --to, or take one of these endings: ${endings}`,
    },
  });
}

/** The likeliest format of each content that goes by this ending. */
function candidates(path: string): readonly WritableFormat[] {
  const name = path.toLowerCase();
  const matching = formatNames.filter((format) =>
    writableFormats[format].endings.some((ending) => name.endsWith(ending)),
  );
  const first = new Map<WrittenContent, WritableFormat>();
  for (const format of matching) {
    const { content } = writableFormats[format];
    if (!first.has(content)) first.set(content, format);
  }
  // Own documents carry everything, so that their ending decides alone.
  const own = first.get('document');
  return own === undefined ? [...first.values()] : [own];
}

/**
 * The format to write: the one asked for, else the one the ending of the target suggests for what the document holds.
 * Standard output gets a document of this project.
 * @throws CliError `format-unknown`, `format-ambiguous`
 */
export function targetFormat(document: GeflechtDocument, { path, to, wanted }: Target): WritableFormat {
  if (to !== undefined) {
    const named = formatNames.find((format) => format === to);
    if (named === undefined) throw unknownFormat(to);
    return named;
  }
  if (path === standardStream) return 'geflecht';
  const likely = candidates(path);
  if (likely.length === 0) throw endingUnknown(path);
  const fitting = likely.filter((format) => {
    const { content } = writableFormats[format];
    return content === 'document' || (wanted === undefined ? holdsContent(document, content) : content === wanted);
  });
  if (fitting.length > 1) throw ambiguous(path, fitting);
  return fitting[0] ?? (likely[0] as WritableFormat);
}
