import type { ReadResult } from '@geflecht/formats';
import { CliError } from '../cli-error.js';
import type { Platform } from '../platform.js';
import { measureDocument } from '../measurement.js';
import type { Measurement, Ranked } from '../measurement.js';
import { readSource } from '../read-source.js';
import type { SourceFlags } from '../read-source.js';
import { jsonText, plainWarnings, warningLines } from '../report.js';

/** Options of `measure`. */
export interface MeasureFlags extends SourceFlags {
  readonly json?: boolean;
  readonly exact?: boolean;
}

/** Rows may name a tie from both sides, so that there are more of them than a document may have ties. */
const mostRecords = 600_000;

/** The figures hold for this view of the network, whatever the file says. */
const view = 'simple undirected';

const tooLarge = {
  code: 'too-large',
  message: {
    de: 'Die Vermittlung (Betweenness) würde lange dauern und fehlt; --exact rechnet sie trotzdem.',
    en: 'Betweenness would take long and is missing; --exact computes it all the same.',
  },
  at: 'file',
  count: 1,
};

function noNetwork({ kind }: ReadResult): CliError {
  return new CliError({
    code: 'no-network',
    words: {
      de: `Netzwerk gemessen: Die Datei enthält keines (${kind}). Eine Tabelle von Verbindungen oder eine Netzwerkdatei angeben.`,
      en: `Measure network: the file holds none (${kind}). Name a table of ties or a network file.`,
    },
  });
}

function digits(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

function rankingLines(heading: string, ranking: readonly Ranked[] | undefined): string {
  if (ranking === undefined || ranking.length === 0) return '';
  return `${heading}\n${ranking.map(({ label, value }) => `  ${digits(value)}  ${label}\n`).join('')}`;
}

function measurementText(figures: Measurement, isGerman: boolean): string {
  const [largest = 0] = figures.componentSizes;
  const rows: readonly (readonly [string, string, string | number])[] = [
    ['Akteure', 'actors', figures.actors],
    ['Verbindungen', 'ties', figures.ties],
    ['Dichte', 'density', figures.density.toFixed(4)],
    ['Verbindungen je Akteur', 'ties per actor', figures.averageDegree.toFixed(2)],
    ['getrennte Teile', 'separate parts', `${figures.components} (${isGerman ? 'größter' : 'largest'}: ${largest})`],
    ['ohne Verbindung', 'without a tie', figures.isolates],
    ['hält zwei Teile zusammen', 'holds two parts together', figures.articulationPoints.count],
    ['Brücken', 'bridges', figures.bridges.count],
  ];
  const text = rows.map(([de, en, value]) => `  ${isGerman ? de : en}: ${value}\n`).join('');
  return (
    text +
    rankingLines(isGerman ? 'Meiste Verbindungen:' : 'Most ties:', figures.degree) +
    rankingLines(isGerman ? 'Vermittelt am meisten (Paare):' : 'Lies between most pairs:', figures.betweenness)
  );
}

/** Measures a network, together with the list of actors beside a table of ties. */
export async function measure(platform: Platform, path: string, flags: MeasureFlags): Promise<number> {
  const { locale } = platform;
  const { result, label, progress } = await readSource(platform, path, { ...flags, limits: { records: mostRecords } });
  if (result.kind !== 'network' && result.document.ties === undefined) throw noNetwork(result);
  progress.step({ de: 'Netzwerk wird ausgemessen', en: 'Measuring the network' });
  const figures = measureDocument(result.document, { locale, exact: flags.exact });
  progress.done();
  const warnings = figures.betweenness === undefined ? [...result.warnings, tooLarge] : result.warnings;
  if (flags.json === true) {
    const { sources } = result;
    platform.writeOut(jsonText({ view, ...figures, sources, warnings: plainWarnings(warnings, locale) }));
    return 0;
  }
  const seen = locale === 'de' ? 'einfach, ungerichtet gesehen' : 'seen as simple and undirected';
  const names = result.sources.length === 0 ? label : result.sources.join(' + ');
  platform.writeOut(`${names} (${seen})\n`);
  platform.writeOut(measurementText(figures, locale === 'de') + warningLines(warnings, locale));
  return 0;
}
