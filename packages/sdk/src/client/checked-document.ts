import { readDocument } from '@geflecht/core/document';
import type { GeflechtDocument } from '@geflecht/core/document';
import { SdkError } from '../errors/index.js';

/**
 * Fills what records of an answer leave out and leaves aside what is no record.
 * @throws SdkError `document` when the answer is none; `cause` is the refusal of `readDocument`
 */
export function checkedDocument(operation: string, input: unknown): GeflechtDocument {
  const read = readDocument(input);
  if (read.ok) return read.value.document;
  const finding = `${read.code} ${JSON.stringify(read.about)}`;
  throw new SdkError({ code: 'document', operation, finding, cause: read });
}
