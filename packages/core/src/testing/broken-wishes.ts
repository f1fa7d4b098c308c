import type { EncounterProblem, PlannedPlace } from '../encounter/index.js';

type TableOf = (personId: string, round: number) => string | undefined;

function present({ people }: EncounterProblem, round: number): readonly string[] {
  const there = people.filter(({ rounds }) => rounds === undefined || rounds.includes(round));
  return there.map(({ personId }) => personId);
}

function brokenInRound(problem: EncounterProblem, places: readonly PlannedPlace[], round: number): readonly string[] {
  const ids = places.filter((place) => place.round === round).map(({ personId }) => personId);
  const isWhole = [...ids].toSorted().join() === [...present(problem, round)].toSorted().join();
  const crowded = problem.tables.filter(({ partId, minimum = 0, capacity = Infinity }) => {
    const size = places.filter((place) => place.round === round && place.partId === partId).length;
    return size < minimum || size > capacity;
  });
  return [...(isWhole ? [] : ['somebody has no seat or two']), ...crowded.map(({ partId }) => `size of ${partId}`)];
}

function brokenGroups({ together = [], apart = [] }: EncounterProblem, tableOf: TableOf, round: number) {
  const tables = (group: readonly string[]) => group.flatMap((id) => tableOf(id, round) ?? []);
  const divided = together.filter((group) => new Set(tables(group)).size > 1);
  const joined = apart.filter((group) => new Set(tables(group)).size < tables(group).length);
  return [...divided.map((group) => `together ${group.join()}`), ...joined.map((group) => `apart ${group.join()}`)];
}

function brokenVisits({ people, choices = [], rounds }: EncounterProblem, tableOf: TableOf): readonly string[] {
  const gone = people.filter(
    ({ personId, hostOf }) =>
      hostOf !== undefined && rounds.some((round) => (tableOf(personId, round) ?? hostOf) !== hostOf),
  );
  const missed = choices.filter(({ personId, partId, round }) =>
    (round === undefined ? rounds : [round]).every((each) => tableOf(personId, each) !== partId),
  );
  return [...gone.map(({ personId }) => `host ${personId}`), ...missed.map(({ personId }) => `choice of ${personId}`)];
}

/** What seats do not keep of a problem's constraints, looked up one by one and apart from how they were found. */
export function brokenWishes(problem: EncounterProblem, places: readonly PlannedPlace[]): readonly string[] {
  const tables = new Map(places.map(({ personId, round, partId }) => [`${personId} ${round}`, partId]));
  const tableOf: TableOf = (personId, round) => tables.get(`${personId} ${round}`);
  return [
    ...problem.rounds.flatMap((round) => [
      ...brokenInRound(problem, places, round),
      ...brokenGroups(problem, tableOf, round),
    ]),
    ...brokenVisits(problem, tableOf),
  ];
}
