import { safeUrl } from '@geflecht/core/text';
import type { GeflechtDocument } from '@geflecht/core/document';
import { elementNames, fallbackOf, snippetText } from '@geflecht/formats/snippet';
import type { ElementName, SnippetParts } from '@geflecht/formats/snippet';
import { CliError } from '../cli-error.js';
import { discloseTo } from '../disclosure.js';
import type { Platform } from '../platform.js';
import { unreadableOption } from '../read-options.js';
import { readSource } from '../read-source.js';

/** Options of `snippet`. */
export interface SnippetFlags {
  readonly src?: string;
  readonly backend?: string;
  readonly event?: string;
  readonly network?: string;
  readonly locale?: string;
  readonly script?: string;
  readonly headingLevel?: string;
  readonly classic?: boolean;
}

/** An element, and the file its fallback is made of. */
export interface SnippetSubject {
  readonly element: string;
  readonly file?: string | undefined;
}

function sourceMissing(): CliError {
  return new CliError({
    code: 'option-unreadable',
    exitCode: 2,
    words: {
      de: 'Schnipsel geschrieben: Woher kommt der Inhalt? --src mit der Adresse der Datei oder --backend mit der des Servers angeben.',
      en: 'Write snippet: where does the content come from? Give --src with the address of the file, or --backend with that of the server.',
    },
  });
}

/** An address that may stand in a page: on the web, or within the site. */
function addressOf(option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const address = safeUrl(value, { schemes: ['http', 'https'], relative: true });
  if (address === undefined) throw unreadableOption(option, value);
  return address;
}

function elementOf(name: string): ElementName {
  const known = elementNames.find((one) => one === name.replace(/^geflecht-/, ''));
  if (known === undefined) throw unreadableOption(elementNames.join(' | '), name);
  return known;
}

function partsOf(element: ElementName, flags: SnippetFlags): Omit<SnippetParts, 'fallback'> {
  const { locale, headingLevel } = flags;
  const src = addressOf('--src', flags.src);
  const backend = addressOf('--backend', flags.backend);
  if (src === undefined && backend === undefined) throw sourceMissing();
  if (src !== undefined && backend !== undefined) throw unreadableOption('--backend', backend);
  if (locale !== undefined && !/^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8})*$/.test(locale))
    throw unreadableOption('--locale', locale);
  if (headingLevel !== undefined && !/^[1-6]$/.test(headingLevel))
    throw unreadableOption('--heading-level', headingLevel);
  const [own, other] = element === 'network-map' ? (['network', 'event'] as const) : (['event', 'network'] as const);
  if (flags[other] !== undefined) throw unreadableOption(`--${other}`, flags[other]);
  if (backend !== undefined && flags[own] === undefined) throw unreadableOption(`--${own}`, '');
  const script = addressOf('--script', flags.script);
  return { element, src, backend, id: flags[own], locale, headingLevel, script, isClassic: flags.classic };
}

async function publicDocument(platform: Platform, file: string | undefined): Promise<GeflechtDocument | undefined> {
  if (file === undefined) return undefined;
  const { result } = await readSource(platform, file, {});
  const at = platform.now().toISOString();
  return discloseTo('public', result.document, { content: 'document', at }).document;
}

/** Prints the HTML to paste into a page: script, element, and the fallback inside it. */
export async function snippet(
  platform: Platform,
  { element: name, file }: SnippetSubject,
  flags: SnippetFlags,
): Promise<number> {
  const element = elementOf(name);
  const parts = partsOf(element, flags);
  const locale = /^de\b/.test(flags.locale ?? platform.locale) ? 'de' : 'en';
  const document = await publicDocument(platform, file);
  const headingLevel = parts.headingLevel === undefined ? undefined : Number(parts.headingLevel);
  const now = platform.now().toISOString();
  const fallback = await fallbackOf(element, document, { locale, id: parts.id, headingLevel, now });
  platform.writeOut(snippetText({ ...parts, fallback }));
  return 0;
}
