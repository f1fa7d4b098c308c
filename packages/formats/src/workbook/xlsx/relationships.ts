import { localName, readPart } from '../read-part.js';
import type { Workbook } from '../read-part.js';

/** A part that another part points to. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type, such as `worksheet`. */
  readonly type: string;
  /** Path in the archive. */
  readonly part: string;
}

/** The path of a target that is stated relative to the folder of the part that names it. */
function pathOf(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Reads where a part points to; an empty path stands for the archive itself. */
export function readRelationships(book: Workbook, part: string): readonly Relationship[] {
  const folder = part.replace(/[^/]*$/, '');
  const found: Relationship[] = [];
  readPart(book, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (localName(name) !== 'Relationship' || TargetMode === 'External') return;
      found.push({ id: Id, type: Type.replace(/^.*\//, ''), part: pathOf(folder, Target) });
    },
    close: () => undefined,
  });
  return found;
}
