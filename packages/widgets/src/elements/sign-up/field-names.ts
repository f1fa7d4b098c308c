/** Names of the form's fields; `person` counts from 0, the contact being person 0. */
export const fieldNames = {
  name: 'contact.name',
  mail: 'contact.mail',
  phone: 'contact.phone',
  personName: (person: number) => `person.${person}.name`,
  personKind: (person: number) => `person.${person}.kind`,
  personAge: (person: number) => `person.${person}.age`,
  /** Beside whom an assistant comes. */
  personBeside: (person: number) => `person.${person}.beside`,
  organisation: (person: number) => `person.${person}.organisation`,
  choice: (person: number, choiceId: string) => `choice.${person}.${choiceId}`,
  rankedChoice: (wish: { readonly person: number; readonly choiceId: string; readonly rank: number }) =>
    `choice.${wish.person}.${wish.choiceId}.${wish.rank}`,
  partyAnswer: (questionId: string) => `answer.${questionId}`,
  personAnswer: (person: number, questionId: string) => `answer.${person}.${questionId}`,
  /** Sensitive answers bear a name of their own, so that they are never kept on the device. */
  need: (person: number | 'party', questionId: string) => `needs.${person}.${questionId}`,
  consent: (textId: string) => `consent.${textId}`,
  feeClass: 'feeClass',
  code: 'code',
  mode: 'mode',
  letsPass: 'letsPass',
  /** Nobody sees it; whoever writes into it reads no page. */
  leaveEmpty: 'homepage',
} as const;
