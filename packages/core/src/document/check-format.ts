import { longestDocument } from './document.js';
import { issueOf } from './document-check.js';
import { collectionNames } from './entities.js';
import { tooLargeMessage, typeWrongMessage } from './field-messages.js';
import { typePhrase } from './expectations.js';
import { documentFormat, documentVersion } from './format.js';
import type { Issue, Phrase } from './issue.js';
import { quoteValue } from './quote-value.js';
import { isObject } from './record-scope.js';

type Json = Readonly<Record<string, unknown>>;
type Format = { readonly ok: true; readonly input: Json } | { readonly ok: false; readonly issue: Issue };

function isNewer(version: unknown): boolean {
  return typeof version === 'number' && version > documentVersion;
}

function versionMessage(version: unknown): Phrase {
  if (isNewer(version)) {
    return {
      de: `Die Datei hat die neuere Fassung ${String(version)}; gelesen wird Fassung ${documentVersion}. Bitte das Programm erneuern.`,
      en: `The file has the newer version ${String(version)}; version ${documentVersion} is read. Please update the program.`,
    };
  }
  return {
    de: `Gelesen wird nur Fassung ${documentVersion} („"version": ${documentVersion}“).`,
    en: `Only version ${documentVersion} is read (“"version": ${documentVersion}”).`,
  };
}

const formatMessage: Phrase = {
  de: `Das ist kein Geflecht-Dokument: Es fehlt „"format": "${documentFormat}"“.`,
  en: `This is no Geflecht document: “"format": "${documentFormat}"” is missing.`,
};

function countRecords(input: Json): number {
  return [...collectionNames, 'areas'].reduce((sum, name) => {
    const list = input[name];
    return sum + (Array.isArray(list) ? list.length : 0);
  }, 0);
}

function refuse(issue: Omit<Issue, 'severity'>): Format {
  return { ok: false, issue: issueOf(issue) };
}

/** Tells whether something is a document this package reads, before any field is looked at. */
export function checkFormat(input: unknown): Format {
  if (!isObject(input)) {
    return refuse({ path: [], code: 'not-an-object', message: typeWrongMessage([typePhrase('object')], input) });
  }
  const { format, version } = input;
  if (format !== documentFormat) {
    return refuse({ path: ['format'], code: 'format-unknown', value: quoteValue(format), message: formatMessage });
  }
  if (version !== documentVersion) {
    const message = versionMessage(version);
    return refuse({ path: ['version'], code: 'version-unsupported', value: quoteValue(version), message });
  }
  const count = countRecords(input);
  if (count <= longestDocument) return { ok: true, input };
  const message = tooLargeMessage({ origin: 'array', limit: longestDocument, isInclusive: true });
  return refuse({ path: [], code: 'too-large', value: count, message });
}
