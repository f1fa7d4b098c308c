/** Words that tell an outcome; titles come in as written by the organisers. */
export interface AllocationWords {
  readonly choice: (rank: number) => string;
  readonly placed: (choice: string, title: string) => string;
  readonly fixed: (title: string) => string;
  readonly kept: (title: string) => string;
  readonly without: string;
  readonly waits: (title: string) => string;
  /** `wishes` first wishes where `areFirst`, else wishes of any rank. */
  readonly demand: (title: string, demand: Demand) => string;
  readonly drawn: string;
  readonly othersWithout: string;
  readonly othersUnimproved: string;
  readonly othersLower: (rank: number, andLater: boolean) => string;
  readonly noPlaces: (title: string) => string;
  readonly notOffered: (title: string) => string;
  readonly overlaps: (title: string, others: readonly string[]) => string;
}

/** How many wished for how much. */
export interface Demand {
  readonly wishes: number;
  readonly places: number;
  readonly areFirst: boolean;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const germanRanks = ['erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst'];
const germanRank = (rank: number, ending: string): string => {
  const word = germanRanks[rank - 1];
  return word === undefined ? `${rank}.` : `${word}${ending}`;
};
const withCapital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const inGerman = (title: string): string => `„${title}“`;

/** German that fits Sie and Du. */
export const allocationWordsInGerman: AllocationWords = {
  choice: (rank) => `${withCapital(germanRank(rank, 'e'))} Wahl`,
  placed: (choice, title) => `${choice}: ${inGerman(title)}.`,
  fixed: (title) => `${inGerman(title)}: Der Platz stand schon vorher fest.`,
  kept: (title) => `Es bleibt beim Platz in ${inGerman(title)}.`,
  without: 'Leider ist kein Platz übrig.',
  waits: (title) => `Auf der Warteliste für ${inGerman(title)}.`,
  demand: (title, { areFirst, places, wishes }) => {
    const wished = areFirst ? counted(wishes, 'Erstwunsch', 'Erstwünsche') : counted(wishes, 'Wunsch', 'Wünsche');
    return `Für ${inGerman(title)} gab es ${wished} auf ${counted(places, 'Platz', 'Plätze')}`;
  },
  drawn: 'das Los entschied.',
  othersWithout: 'sonst wären mehr Menschen ganz ohne Platz geblieben.',
  othersUnimproved: 'sonst hätten weniger Menschen einen besseren Platz bekommen als vorher.',
  othersLower: (rank, andLater) => {
    const later = andLater ? ' oder einen späteren' : '';
    return `sonst hätten mehr Menschen nur ihren ${germanRank(rank, 'en')} Wunsch${later} bekommen.`;
  },
  noPlaces: (title) => `In ${inGerman(title)} war kein Platz mehr frei.`,
  notOffered: (title) => `${inGerman(title)} wird nicht angeboten.`,
  overlaps: (title, others) =>
    `${inGerman(title)} liegt zeitlich zu dicht an ${others.map(inGerman).join(' und ')}, wo schon ein Platz fest ist.`,
};

const englishRanks = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const inEnglish = (title: string): string => `“${title}”`;
const englishWish = (rank: number): string => {
  const word = englishRanks[rank - 1];
  return word === undefined ? `wish no. ${rank}` : `${word} wish`;
};

/** English. */
export const allocationWordsInEnglish: AllocationWords = {
  choice: (rank) => {
    const word = englishRanks[rank - 1];
    return word === undefined ? `Choice no. ${rank}` : `${withCapital(word)} choice`;
  },
  placed: (choice, title) => `${choice}: ${inEnglish(title)}.`,
  fixed: (title) => `${inEnglish(title)}: the place was settled before.`,
  kept: (title) => `The place at ${inEnglish(title)} stays.`,
  without: 'Sorry, there is no place left.',
  waits: (title) => `On the waiting list for ${inEnglish(title)}.`,
  demand: (title, { areFirst, places, wishes }) => {
    const wished = areFirst ? counted(wishes, 'first wish', 'first wishes') : counted(wishes, 'wish', 'wishes');
    return `For ${inEnglish(title)} there ${wishes === 1 ? 'was' : 'were'} ${wished} and ${counted(places, 'place', 'places')}`;
  },
  drawn: 'the draw decided.',
  othersWithout: 'otherwise more people would have had no place at all.',
  othersUnimproved: 'otherwise fewer people would have got a better place than before.',
  othersLower: (rank, andLater) => {
    const later = andLater ? ' or a later one' : '';
    return `otherwise more people would have had only their ${englishWish(rank)}${later}.`;
  },
  noPlaces: (title) => `No place was left at ${inEnglish(title)}.`,
  notOffered: (title) => `${inEnglish(title)} is not offered.`,
  overlaps: (title, others) =>
    `${inEnglish(title)} is too close in time to ${others.map(inEnglish).join(' and ')}, where a place is settled.`,
};
