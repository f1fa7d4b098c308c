type Json = Readonly<Record<string, unknown>>;

const fields = [
  'actorId',
  'fromId',
  'toId',
  'bodyId',
  'holderId',
  'represents',
  'via',
  'centreId',
  'asActorId',
  'relevantBodyIds',
] as const;

/** Ids of the actors that a record of a network needs there to be: ends of ties, bodies, holders, the network's centre. */
export function actorsNamedBy(record: Json): readonly string[] {
  return fields.flatMap((field) => record[field] ?? []).filter((id) => typeof id === 'string');
}
