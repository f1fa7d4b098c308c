import type { Issue, IssueCode } from '../document/issue.js';

/** Codes a sign-up request can be found wanting with. */
export type RequestIssueCode = Extract<
  IssueCode,
  | 'id-duplicate'
  | 'bookable-unknown'
  | 'participant-unknown'
  | 'question-unknown'
  | 'needs-not-supported'
  | 'answer-required'
  | 'consent-required'
  | 'consent-unknown'
  | 'consent-outdated'
  | 'choice-required'
  | 'choice-too-many'
  | 'sessions-overlap'
  | 'party-too-large'
  | 'code-required'
  | 'duplicate-booking'
  | 'type-wrong'
  | 'value-missing'
  | 'value-not-allowed'
>;

const messages: Readonly<Record<RequestIssueCode, Issue['message']>> = {
  'id-duplicate': {
    de: 'Diese Angabe steht zweimal in der Anmeldung.',
    en: 'This entry stands twice in the sign-up.',
  },
  'bookable-unknown': {
    de: 'Dieses Angebot gibt es bei dieser Veranstaltung nicht.',
    en: 'This event does not offer this.',
  },
  'participant-unknown': {
    de: 'Die genannte Person gehört nicht zu dieser Anmeldung.',
    en: 'The person named is not part of this sign-up.',
  },
  'question-unknown': {
    de: 'Diese Frage wird hier nicht gestellt.',
    en: 'This question is not asked here.',
  },
  'needs-not-supported': {
    de: 'Bedarfsangaben können hier nicht gespeichert werden. Die Ansprechperson hilft weiter.',
    en: 'Needs cannot be stored here. Please turn to the contact person.',
  },
  'answer-required': { de: 'Bitte diese Frage beantworten.', en: 'Please answer this question.' },
  'consent-required': { de: 'Ohne diese Zustimmung geht es nicht.', en: 'This consent is needed.' },
  'consent-unknown': { de: 'Diese Einwilligung wird hier nicht erfragt.', en: 'This consent is not asked for here.' },
  'consent-outdated': {
    de: 'Der Text dieser Einwilligung hat sich geändert. Bitte noch einmal lesen.',
    en: 'The wording of this consent has changed. Please read it again.',
  },
  'choice-required': { de: 'Bitte eine Wahl treffen.', en: 'Please make a choice.' },
  'choice-too-many': { de: 'Hier ist weniger wählbar.', en: 'Fewer can be chosen here.' },
  'sessions-overlap': {
    de: 'Diese Programmpunkte überschneiden sich oder liegen zu dicht beieinander.',
    en: 'These sessions overlap or are too close together.',
  },
  'party-too-large': {
    de: 'So viele Personen können nicht gemeinsam angemeldet werden.',
    en: 'So many people cannot be signed up together.',
  },
  'code-required': { de: 'Bitte einen gültigen Code eingeben.', en: 'Please enter a valid code.' },
  'duplicate-booking': { de: 'Das ist schon gewählt.', en: 'This is chosen already.' },
  'type-wrong': { de: 'Diese Angabe hat die falsche Art.', en: 'This is the wrong kind of value.' },
  'value-missing': { de: 'Hier fehlt eine Angabe.', en: 'Something is missing here.' },
  'value-not-allowed': { de: 'Diese Angabe ist hier nicht möglich.', en: 'This value is not possible here.' },
};

/** Where a finding stands and which ids it is about; never what a person wrote. */
export interface RequestIssueDetails {
  readonly path: Issue['path'];
  readonly code: RequestIssueCode;
  readonly about?: Readonly<Record<string, string | readonly string[] | number>> | undefined;
  readonly severity?: Issue['severity'] | undefined;
}

/** Builds a finding about a sign-up request with its message in German and English. */
export function requestIssue({ path, code, about, severity = 'error' }: RequestIssueDetails): Issue {
  return { path, code, severity, ...(about === undefined ? {} : { value: about }), message: messages[code] };
}
