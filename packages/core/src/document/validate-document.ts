import { checkAudienceRules } from './checks/audience-rules.js';
import { checkInnerIds } from './checks/inner-ids.js';
import { checkLooseReferences } from './checks/loose-references.js';
import { checkParents } from './checks/parents.js';
import { checkPersons } from './checks/persons.js';
import { checkPlacements } from './checks/placements.js';
import { checkReferences } from './checks/references.js';
import { checkScopes } from './checks/scopes.js';
import { checkSignUpDuties } from './checks/sign-up-duties.js';
import { checkSignUps } from './checks/sign-ups.js';
import { checkSpans } from './checks/spans.js';
import { checkTies } from './checks/ties.js';
import { checkTimeZones } from './checks/time-zones.js';
import { checkVenues } from './checks/venues.js';
import { checkFields } from './check-fields.js';
import { checkFormat } from './check-format.js';
import { documentSchema } from './document.js';
import type { GeflechtDocument } from './document.js';
import type { DocumentCheck } from './document-check.js';
import type { DocumentRecords } from './document-records.js';
import { collectionNames, entities } from './entities.js';
import { openObject } from '../schema/open-object.js';
import type { Issue } from './issue.js';
import { IssueList } from './issue-list.js';
import { readRecords } from './read-records.js';

/** What a document check found; `document` is there when nothing of it was an error. */
export interface DocumentValidation {
  readonly document?: GeflechtDocument;
  readonly issues: readonly Issue[];
}

const checks: readonly DocumentCheck[] = [
  checkInnerIds,
  checkScopes,
  checkReferences,
  checkLooseReferences,
  checkParents,
  checkTimeZones,
  checkSpans,
  checkVenues,
  checkPersons,
  checkPlacements,
  checkTies,
  checkAudienceRules,
  checkSignUps,
  checkSignUpDuties,
];

const { shape } = documentSchema._zod.def;
const isCollection = (field: string) => field === 'areas' || field in entities;
const frameSchema = openObject(Object.fromEntries(Object.entries(shape).filter(([field]) => !isCollection(field))));

function assemble(frame: Readonly<Record<string, unknown>>, records: DocumentRecords): GeflechtDocument {
  const names = [...collectionNames, 'areas' as const].filter((name) => frame[name] !== undefined);
  const collections = names.map((name) => [name, records.listOf(name)] as const);
  return { ...frame, ...Object.fromEntries(collections) } as unknown as GeflechtDocument;
}

/**
 * Checks a whole document: format and version, every field, and what the records say about each other. A field error
 * keeps its record out of the checks across records, but others may still refer to it. The document comes back as its
 * author wrote it, unknown fields included; defaults are not filled in. Takes time in proportion to the document's
 * size and never throws on JSON.
 */
export function validateDocument(input: unknown): DocumentValidation {
  const format = checkFormat(input);
  if (!format.ok) return { issues: [format.issue] };
  const issues = new IssueList();
  const records = readRecords(format.input, issues);
  const frame = checkFields(frameSchema, format.input, { mayQuote: () => true });
  for (const issue of frame.issues) issues.add(issue);
  for (const check of checks) check(records, issues);
  if (issues.hasErrors || frame.value === undefined) return { issues: issues.issues };
  return { document: assemble(frame.value, records), issues: issues.issues };
}
