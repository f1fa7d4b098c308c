import type { DocumentCheck } from '../document-check.js';
import { issueOf } from '../document-check.js';

const duties = [
  {
    field: 'controller',
    code: 'controller-missing',
    message: {
      de: 'Vor der Anmeldung muss feststehen, wer für die Daten verantwortlich ist („controller“).',
      en: 'Before people sign up it must be said who is responsible for their data (“controller”).',
    },
  },
  {
    field: 'privacyNotice',
    code: 'privacy-notice-missing',
    message: {
      de: 'Zur Anmeldung gehört ein Datenschutzhinweis („privacyNotice“).',
      en: 'A sign-up needs a privacy notice (“privacyNotice”).',
    },
  },
] as const;

/** Before people sign up they learn who is responsible for their data and what becomes of it. */
export const checkSignUpDuties: DocumentCheck = (records, issues) => {
  const own = records.of('signUpRules').filter(({ record }) => record.externalUrl === undefined);
  const eventIds = new Set<string>(own.map(({ record }) => record.eventId));
  for (const { record, index } of records.of('events')) {
    if (!eventIds.has(record.id)) continue;
    for (const { field, code, message } of duties) {
      if (record[field] !== undefined) continue;
      issues.add(issueOf({ path: ['events', index, field], code, severity: 'warning', message }));
    }
  }
};
