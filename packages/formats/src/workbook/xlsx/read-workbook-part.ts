import { localName, readPart } from '../read-part.js';
import type { PartAttributes, Workbook } from '../read-part.js';
import { workbookMalformed } from '../workbook-malformed.js';
import { readRelationships } from './relationships.js';

/** A sheet as the workbook announces it. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** What the workbook says about its parts. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Days count from 1 January 1904. */
  readonly is1904: boolean;
  readonly stylesPart: string | undefined;
  readonly sharedTextsPart: string | undefined;
}

interface StatedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly id: string;
}

/** The id of a relationship stands in an attribute of another namespace, whose prefix is up to the writer. */
function relationshipId(attributes: PartAttributes): string {
  const name = Object.keys(attributes).find((key) => key.includes(':') && localName(key) === 'id');
  return attributes[name ?? ''] ?? '';
}

function readStated(book: Workbook, part: string): { sheets: readonly StatedSheet[]; is1904: boolean } {
  const sheets: StatedSheet[] = [];
  let is1904 = false;
  const isThere = readPart(book, part, {
    open: (name, attributes) => {
      const element = localName(name);
      if (element === 'workbookPr') is1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (element !== 'sheet') return;
      const isHidden = /hidden$/i.test(attributes['state'] ?? '');
      sheets.push({ name: attributes['name'] ?? '', isHidden, id: relationshipId(attributes) });
    },
    close: () => undefined,
  });
  if (!isThere) throw workbookMalformed(part);
  return { sheets, is1904 };
}

/**
 * Reads which sheets a workbook has and where its parts are; charts and other things that are no sheets of cells are
 * left out.
 * @throws FormatError `workbook-malformed`
 */
export function readWorkbookPart(book: Workbook): WorkbookPart {
  const root = readRelationships(book, '').find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const { sheets, is1904 } = readStated(book, root);
  const related = readRelationships(book, root);
  const partOf = (type: string) => related.find((relationship) => relationship.type === type)?.part;
  return {
    is1904,
    stylesPart: partOf('styles'),
    sharedTextsPart: partOf('sharedStrings'),
    sheets: sheets.flatMap(({ name, isHidden, id }) => {
      const relationship = related.find((one) => one.id === id);
      if (relationship === undefined) throw workbookMalformed(name);
      return relationship.type === 'worksheet' ? [{ name, isHidden, part: relationship.part }] : [];
    }),
  };
}
