import { fileReader } from '../reading/file-reader.js';
import { frabDocument } from './frab-document.js';
import { scheduleFromJson } from './schedule-from-json.js';
import { scheduleFromXml } from './schedule-from-xml.js';

/**
 * Reads the schedule JSON of frab and its relatives.
 * @throws FormatError
 */
export const readFrabJson = fileReader((file) => {
  const schedule = scheduleFromJson(file.json(), file.findings);
  return { document: frabDocument(schedule, file, 'frab-json'), format: 'frab-json', kind: 'event' };
});

/**
 * Reads the schedule XML of frab, pretalx and the older Pentabarf, with events under rooms or right under their day.
 * @throws FormatError
 */
export const readFrabXml = fileReader((file) => ({
  document: frabDocument(scheduleFromXml(file), file, 'frab-xml'),
  format: 'frab-xml',
  kind: 'event',
}));
