/** Names of the fields of the form; those of one person begin with the person's id. */
export const entryField = {
  channel: 'channel',
  locale: 'locale',
  name: 'name',
  mail: 'mail',
  phone: 'phone',
  fee: 'feeClassId',
  mode: 'mode',
  /** Holds the id of a person, once for each. */
  person: 'person',
  ofPerson: (person: string, field: string) => `${person}/${field}`,
  choice: (person: string, choiceId: string) => `${person}/choice/${choiceId}`,
  /** @param rank from 1 */
  wish: (person: string, choiceId: string, rank: number) => `${person}/choice/${choiceId}/${rank}`,
  extra: (person: string, bookableId: string) => `${person}/extra/${bookableId}`,
  /** @param person absent for questions to the whole party */
  answer: (questionId: string, person?: string) => `${person ?? 'party'}/answer/${questionId}`,
  consent: (textId: string) => `consent/${textId}`,
} as const;
