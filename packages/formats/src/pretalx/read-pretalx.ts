import { frabDocument } from '../frab/frab-document.js';
import { scheduleFromJson } from '../frab/schedule-from-json.js';
import { fileReader } from '../reading/file-reader.js';

/**
 * Reads the schedule JSON of pretalx, which is that of frab with codes for talks and people.
 * @throws FormatError
 */
export const readPretalx = fileReader((file) => {
  const schedule = scheduleFromJson(file.json(), file.findings);
  return { document: frabDocument(schedule, file, 'pretalx-json'), format: 'pretalx-json', kind: 'event' };
});
