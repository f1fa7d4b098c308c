import type { SignUp } from '../../sign-up/sign-up.js';
import type { DocumentCheck } from '../document-check.js';
import { issueOf } from '../document-check.js';
import type { Issue } from '../issue.js';

interface Mention {
  readonly id: string | undefined;
  readonly path: Issue['path'];
}

function mentionsOf({ participants, bookings, answers }: SignUp): readonly Mention[] {
  return [
    ...participants.map(({ replacedBy: id }, index) => ({ id, path: ['participants', index, 'replacedBy'] })),
    ...(bookings ?? []).map(({ participantId: id }, index) => ({ id, path: ['bookings', index, 'participantId'] })),
    ...(answers ?? []).map(({ participantId: id }, index) => ({ id, path: ['answers', index, 'participantId'] })),
  ];
}

const duplicate = { de: 'Diese Kennung gibt es hier schon.', en: 'This id is taken already.' };
const unknown = { de: 'Diese Person gehört nicht zur Anmeldung.', en: 'Nobody of this sign-up has this id.' };

/** Bookings and answers name people of their own party, each of whom is there once. */
export const checkSignUps: DocumentCheck = (records, issues) => {
  for (const { record, index } of records.of('signUps')) {
    const known = new Set<string | undefined>([undefined]);
    for (const [position, { id }] of record.participants.entries()) {
      const path = ['signUps', index, 'participants', position, 'id'];
      if (known.has(id)) issues.add(issueOf({ path, code: 'id-duplicate', value: id, message: duplicate }));
      known.add(id);
    }
    for (const { id, path } of mentionsOf(record)) {
      if (known.has(id)) continue;
      issues.add(
        issueOf({ path: ['signUps', index, ...path], code: 'participant-unknown', value: id, message: unknown }),
      );
    }
  }
};
