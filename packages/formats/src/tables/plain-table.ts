import type { GeflechtDocument } from '@geflecht/core/document';
import type { FileContent } from '../reading/file-content.js';
import { sourceOf } from '../records/origin.js';

/** The document of a table whose rows mean nothing to the model yet: its origin and nothing else. */
export function plainTableDocument(file: FileContent, system: string): GeflechtDocument {
  return { format: 'geflecht', version: 1, source: sourceOf(system, { originalId: file.name }) };
}
