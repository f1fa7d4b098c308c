import { isDeepStrictEqual } from 'node:util';
import type { GeflechtDocument } from '@geflecht/core/document';
import { validateDocument } from '@geflecht/core/schema';
import { arbitraryEventDocument, arbitraryNetworkDocument } from '@geflecht/core/testing';
import { isFormatError } from '@geflecht/formats';
import type { WritableFormat } from '@geflecht/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proofCount } from '@geflecht/tooling-run/proof-count';
import { contentOf, roundTrip } from './round-trip/round-trip.js';
import type { RoundTrip } from './round-trip/round-trip.js';

const runs = proofCount({ usual: 8, full: 150 });
const settings = { numRuns: runs, seed: 20_270_306 };
const eventFormats: readonly WritableFormat[] = [
  'geflecht',
  'frab-json',
  'frab-xml',
  'icalendar',
  'schema-org',
  'event-csv',
  'event-xlsx',
  'sign-ups-csv',
  'sign-ups-xlsx',
];
const networkFormats: readonly WritableFormat[] = [
  'geflecht',
  'network-csv',
  'network-xlsx',
  'graphml',
  'gexf',
  'pajek',
  'kumu-xlsx',
];

/** A trip, or nothing where a document holds nothing of the kind that the format carries. */
async function tripOf(document: GeflechtDocument, format: WritableFormat): Promise<RoundTrip | undefined> {
  try {
    return await roundTrip(document, format);
  } catch (error) {
    if (isFormatError(error) && error.code === 'nothing-to-write') return undefined;
    throw error;
  }
}

async function faultsAfter(document: GeflechtDocument, format: WritableFormat): Promise<readonly unknown[]> {
  const first = await tripOf(document, format);
  if (first === undefined) return [];
  const faults = validateDocument(first.result.document).issues.filter(({ severity }) => severity === 'error');
  return faults;
}

const mostTrips = 4;

/**
 * What the last two trips bring back, at most four in all: by then whatever a format cannot carry, names anew or takes for
 * formatting is gone, and nothing may change any more.
 */
async function lastTrips(document: GeflechtDocument, format: WritableFormat) {
  let [current, before, after]: [GeflechtDocument, unknown, unknown] = [document, undefined, undefined];
  for (let turn = 1; turn <= mostTrips; turn += 1) {
    const trip = await tripOf(current, format);
    if (trip === undefined) break;
    current = trip.result.document;
    [before, after] = [after, contentOf(current)];
    if (isDeepStrictEqual(before, after)) break;
  }
  return { before, after };
}

const counted = ['sessions', 'contributors', 'actors', 'ties'] as const;

/** Collections that came back smaller without a word about it. */
async function silentlyLost(document: GeflechtDocument, format: WritableFormat): Promise<readonly string[]> {
  const trip = await tripOf(document, format);
  const hasSaidSo = trip === undefined || trip.dropped.length + trip.warnings.length > 0;
  if (hasSaidSo) return [];
  return counted.filter((name) => (trip.result.document[name]?.length ?? 0) < (document[name]?.length ?? 0));
}

const kinds = [
  ['programme', arbitraryEventDocument(), eventFormats],
  ['network', arbitraryNetworkDocument(), networkFormats],
] as const;

describe.each(kinds)('any %s', (_kind, arbitrary, formats) => {
  it.each(formats)(
    'comes back from %s without a fault',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(arbitrary, async (document) => {
          expect(await faultsAfter(document, format)).toEqual([]);
        }),
        settings,
      );
    },
    120_000,
  );

  it.each(formats)(
    'loses nothing to %s without a word',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(arbitrary, async (document) => {
          expect(await silentlyLost(document, format)).toEqual([]);
        }),
        settings,
      );
    },
    120_000,
  );

  it.each(formats)(
    'settles on its way through %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(arbitrary, async (document) => {
          const { before, after } = await lastTrips(document, format);
          expect(after).toEqual(before);
        }),
        settings,
      );
    },
    120_000,
  );
});
