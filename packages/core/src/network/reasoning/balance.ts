import { notedHours } from './noted-hours.js';
import type { NetworkReading } from './read-network.js';
import type { ReasoningBenefit, ReasoningMembership } from './records.js';

/**
 * What could be talked about with a member. `gives-much-gains-little` and `gains-much-gives-little` compare what it says of
 * its effort and benefit; `benefit-awaited` has one that is expected and not there; `unanswered` states neither.
 */
export type BalancePrompt = 'gives-much-gains-little' | 'gains-much-gives-little' | 'benefit-awaited' | 'unanswered';

/** One member's effort beside its benefit, as it states them. */
export interface MemberBalance {
  readonly actorId: string;
  /** Hours a month for this network: as noted in the last twelve months, else as estimated. */
  readonly hoursPerMonth: number | undefined;
  /** Mean of the effort it states for its ties, 1 to 5. */
  readonly effort: number | undefined;
  /** Mean of the benefits it feels, of membership and ties, 1 to 5. */
  readonly felt: number | undefined;
  /** Benefits that are expected and have not arrived. */
  readonly awaitedCount: number;
  readonly prompts: readonly BalancePrompt[];
}

/** How effort and benefit are spread over a network. */
export interface Balance {
  /** In the order of the memberships. */
  readonly members: readonly MemberBalance[];
  /** Members who state a benefit, and those who state hours. */
  readonly feltCount: number;
  readonly hoursCount: number;
  /** Means over members; undefined below four answers, which would tell of single ones. */
  readonly meanFelt: number | undefined;
  readonly meanHours: number | undefined;
}

/** Fewest answers a mean is taken of. */
export const fewestAnswers = 4;

const much = 4;
const little = 2;

/**
 * Holds effort and benefit of each member beside each other. Much effort is a mean of 4 and more of 5, or more hours than
 * three quarters of the members who state any, of at least four; little benefit is a mean of 2 and less. A prompt to talk,
 * no verdict: both are felt, and a benefit may come later.
 */
export function balance(network: NetworkReading): Balance {
  const drafts = stated(network);
  const hours = drafts.flatMap(({ hoursPerMonth }) => hoursPerMonth ?? []);
  const bounds = quartiles(hours);
  const members = drafts.map((draft) => ({ ...draft, prompts: promptsOf(draft, bounds) }));
  const felt = drafts.flatMap((draft) => draft.felt ?? []);
  return {
    members,
    feltCount: felt.length,
    hoursCount: hours.length,
    meanFelt: felt.length < fewestAnswers ? undefined : mean(felt),
    meanHours: hours.length < fewestAnswers ? undefined : mean(hours),
  };
}

type Draft = Omit<MemberBalance, 'prompts'>;

function stated(network: NetworkReading): readonly Draft[] {
  const { memberships, ties } = network;
  const hoursOf = notedHours(network);
  const ofTies = new Map<string, { readonly efforts: number[]; readonly benefits: ReasoningBenefit[] }>();
  const noteSide = (actorId: string, side: NonNullable<(typeof ties)[number]['sides']>['from'] | undefined) => {
    const own = ofTies.get(actorId) ?? { efforts: [], benefits: [] };
    ofTies.set(actorId, own);
    if (side?.effort !== undefined) own.efforts.push(side.effort);
    own.benefits.push(...(side?.benefits ?? []));
  };
  for (const { fromId, toId, sides, activity } of ties) {
    if (sides === undefined || activity === 'ended') continue;
    noteSide(fromId, sides.from);
    noteSide(toId, sides.to);
  }
  const byActor = new Map<string, ReasoningMembership[]>();
  for (const membership of memberships)
    byActor.set(membership.actorId, [...(byActor.get(membership.actorId) ?? []), membership]);
  return Array.from(byActor, ([actorId, own]) => {
    const hours = own.flatMap(({ hoursPerMonth }) => hoursPerMonth ?? []);
    const benefits = [
      ...own.flatMap((membership) => membership.benefits ?? []),
      ...(ofTies.get(actorId)?.benefits ?? []),
    ];
    const ownBenefits = benefits.filter((benefit) => isFor(benefit, actorId));
    return {
      actorId,
      hoursPerMonth: hoursOf(actorId) ?? (hours.length === 0 ? undefined : hours.reduce((sum, each) => sum + each, 0)),
      effort: mean(ofTies.get(actorId)?.efforts ?? []),
      felt: mean(ownBenefits.flatMap(({ felt }) => felt ?? [])),
      awaitedCount: ownBenefits.filter((each) => each.expectedAt !== undefined && each.arrivedAt === undefined).length,
    };
  });
}

function isFor({ for: whom }: ReasoningBenefit, actorId: string): boolean {
  return whom?.actorId === undefined || whom.actorId === actorId;
}

function promptsOf({ effort, felt, hoursPerMonth, awaitedCount }: Draft, bounds: Quartiles): readonly BalancePrompt[] {
  const hasAnswered = awaitedCount > 0 || [felt, effort, hoursPerMonth].some((each) => each !== undefined);
  if (!hasAnswered) return ['unanswered'];
  const hours = hoursPerMonth ?? Number.NaN;
  const givesMuch = (effort ?? 0) >= much || hours > bounds.upper;
  const givesLittle = !givesMuch && ((effort ?? Infinity) <= little || hours < bounds.lower);
  const prompts: readonly (BalancePrompt | false)[] = [
    givesMuch && (felt ?? Infinity) <= little && 'gives-much-gains-little',
    givesLittle && (felt ?? 0) >= much && 'gains-much-gives-little',
    awaitedCount > 0 && 'benefit-awaited',
  ];
  return prompts.filter((prompt) => prompt !== false);
}

interface Quartiles {
  readonly lower: number;
  readonly upper: number;
}

/** The hours a quarter of the members stays below, and a quarter exceeds; open below four answers. */
function quartiles(hours: readonly number[]): Quartiles {
  if (hours.length < fewestAnswers) return { lower: -Infinity, upper: Infinity };
  const sorted = hours.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { lower: at(0.25), upper: at(0.75) };
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
