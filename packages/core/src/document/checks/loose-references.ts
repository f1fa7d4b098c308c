import { purposeTemplateSeeds } from '../../network/seeds/index.js';
import type { DocumentCheck } from '../document-check.js';
import { askable, bookableTarget } from '../loose-mentions.js';
import type { IdTarget } from '../id-tree.js';
import { unknownId } from './references.js';

const checkBookables: DocumentCheck = (records, issues) => {
  for (const { record, index } of records.of('bookables')) {
    const { kind, targetId: id } = record;
    const target: IdTarget | 'days' | undefined = kind === 'day' ? 'days' : bookableTarget(record);
    if (id === undefined || target === undefined || records.has(target, id)) continue;
    if (target === 'events' && !records.holds('events')) continue;
    issues.add(unknownId({ path: ['bookables', index, 'targetId'], severity: 'error', id }));
  }
};

const checkWindows: DocumentCheck = (records, issues) => {
  const asked = records
    .of('signUpRules')
    .flatMap(({ record, index }) =>
      record.windows.flatMap(({ asks = [] }, window) =>
        asks.map((id, position) => ({ id, path: ['signUpRules', index, 'windows', window, 'asks', position] })),
      ),
    );
  for (const { id, path } of asked) {
    if (askable.some((target) => records.has(target, id))) continue;
    issues.add(unknownId({ path, severity: 'error', id }));
  }
};

const checkDayParts: DocumentCheck = (records, issues) => {
  for (const { record, index } of records.of('events')) {
    const days = new Set(record.days?.map(({ id }) => id));
    for (const [position, { dayId: id }] of (record.dayParts ?? []).entries()) {
      if (id === undefined || days.has(id)) continue;
      issues.add(unknownId({ path: ['events', index, 'dayParts', position, 'dayId'], severity: 'error', id }));
    }
  }
};

const checkLandscape: DocumentCheck = (records, issues) => {
  const frames = new Map(
    records
      .of('networks')
      .map(({ record: { id, rings = [], wedges = [] } }) => [
        id,
        { ringId: new Set(rings.map((ring) => ring.id)), wedgeId: new Set(wedges.map((wedge) => wedge.id)) },
      ]),
  );
  for (const { record, index } of records.of('placements')) {
    for (const field of ['ringId', 'wedgeId'] as const) {
      const known = frames.get(record.networkId)?.[field];
      const id = record[field];
      // A network without rings or wedges of its own uses the shipped ones.
      if (id === undefined || known === undefined || known.size === 0 || known.has(id)) continue;
      issues.add(unknownId({ path: ['placements', index, field], severity: 'warning', id }));
    }
  }
};

const seeded: ReadonlySet<string> = new Set(purposeTemplateSeeds.map(({ id }) => id));

/** A network's template ships or stands in the document. */
const checkTemplates: DocumentCheck = (records, issues) => {
  for (const { record, index } of records.of('networks')) {
    const { templateId: id } = record;
    if (id === undefined || seeded.has(id) || records.has('purposeTemplates', id)) continue;
    issues.add(unknownId({ path: ['networks', index, 'templateId'], severity: 'warning', id }));
  }
};

/** Ids whose schema cannot say what they lead to still lead somewhere. */
export const checkLooseReferences: DocumentCheck = (records, issues) => {
  for (const check of [checkBookables, checkWindows, checkDayParts, checkLandscape, checkTemplates])
    check(records, issues);
};
