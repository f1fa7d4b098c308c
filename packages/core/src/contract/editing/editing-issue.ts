import type { Issue, IssueCode } from '../../document/issue.js';
import type { ChangeRefusalCode } from '../../network/editing/change-refusal.js';

/** Codes a change can be found wanting with, beside those of its fields. */
export type EditingIssueCode = Extract<
  IssueCode,
  | 'id-duplicate'
  | 'id-unknown'
  | 'parent-circular'
  | 'record-foreign'
  | 'record-in-use'
  | 'tie-duplicate'
  | 'tie-to-itself'
  | 'value-missing'
  | 'value-not-allowed'
>;

const messages: Readonly<Record<EditingIssueCode, Issue['message']>> = {
  'id-duplicate': { de: 'Dieser Eintrag wird zweimal geändert.', en: 'This record is changed twice.' },
  'id-unknown': { de: 'Diesen Akteur gibt es hier nicht.', en: 'There is no such actor here.' },
  'parent-circular': { de: 'So gehörte der Akteur zu sich selbst.', en: 'The actor would be part of itself.' },
  'record-foreign': {
    de: 'Dieser Eintrag gehört zu einem anderen Netzwerk.',
    en: 'This record belongs to another network.',
  },
  'record-in-use': {
    de: 'Dieser Akteur steht auch auf der Karte eines anderen Netzwerks.',
    en: 'This actor stands on the map of another network, too.',
  },
  'tie-duplicate': { de: 'Diese Verbindung gibt es schon.', en: 'This tie is there already.' },
  'tie-to-itself': {
    de: 'Die Verbindung führt von einem Akteur zu ihm selbst.',
    en: 'The tie leads from an actor to itself.',
  },
  'value-missing': { de: 'Hier fehlt eine Angabe.', en: 'Something is missing here.' },
  'value-not-allowed': { de: 'Diese Angabe ist hier nicht möglich.', en: 'This value is not possible here.' },
};

/** Builds a finding about a change with its message in German and English. */
export function editingIssue(path: Issue['path'], code: EditingIssueCode): Issue {
  return { path, code, severity: 'error', message: messages[code] };
}

/** What a refused set is found wanting with, and at which field of the record. */
export const refusalIssues: Readonly<
  Record<
    Exclude<ChangeRefusalCode, 'revision-conflict' | 'record-unknown' | 'record-exists'>,
    readonly [code: EditingIssueCode, field?: string]
  >
> = {
  'change-duplicate': ['id-duplicate', 'id'],
  'record-foreign': ['record-foreign', 'id'],
  'record-in-use': ['record-in-use', 'id'],
  'transition-refused': ['value-not-allowed', 'stage'],
  'end-unknown': ['id-unknown'],
  'tie-to-itself': ['tie-to-itself', 'toId'],
  'tie-duplicate': ['tie-duplicate'],
  'spot-empty': ['value-missing', 'actorId'],
};
