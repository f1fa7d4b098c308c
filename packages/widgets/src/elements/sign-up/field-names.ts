/** Names of the form's fields; `person` counts from 0, the contact being person 0. */
export const fieldNames = {
  name: 'contact.name',
  mail: 'contact.mail',
  phone: 'contact.phone',
  personName: (person: number) => `person.${person}.name`,
  personKind: (person: number) => `person.${person}.kind`,
  personAge: (person: number) => `person.${person}.age`,
  organisation: (person: number) => `person.${person}.organisation`,
  choice: (person: number, choiceId: string) => `choice.${person}.${choiceId}`,
  rankedChoice: (wish: { readonly person: number; readonly choiceId: string; readonly rank: number }) =>
    `choice.${wish.person}.${wish.choiceId}.${wish.rank}`,
  partyAnswer: (questionId: string) => `answer.${questionId}`,
  personAnswer: (person: number, questionId: string) => `answer.${person}.${questionId}`,
  consent: (textId: string) => `consent.${textId}`,
  feeClass: 'feeClass',
  code: 'code',
} as const;
