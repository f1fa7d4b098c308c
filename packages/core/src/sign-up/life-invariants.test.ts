import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyArbitrary, promoted, seatIds } from '../testing/sign-up-history.js';
import type { Turn } from '../testing/sign-up-history.js';
import { liveBookings, membersOf } from './party-members.js';
import type { Booking, SignUp } from './sign-up.js';
import { signUpMoves } from './sign-up-transition.js';
import { countTaken } from './taken-places.js';
import { waitingUnits } from './waiting-unit.js';
import type { WaitingUnit } from './waiting-unit.js';

/** Claims that hold after every step of random histories. */
function assertAlways(claim: (turn: Turn) => boolean, numRuns = 400): void {
  fc.assert(
    fc.property(historyArbitrary, (turns) => turns.every(claim)),
    { numRuns },
  );
}

function left({ after, frame, at }: Turn, bookableId: string): number {
  const held = countTaken(after, frame, at).get(bookableId)?.held ?? 0;
  return (frame.bookables.get(bookableId)?.capacity ?? 0) - held;
}

const queue = ({ frame, at }: Turn, signUps: readonly SignUp[], bookableId: string) =>
  waitingUnits(signUps, frame, at).filter(({ bookings }) => bookings.some((each) => each.bookableId === bookableId));

/** Whether bookings that waited before promotion wait no more after it. */
function gotIn({ before, after }: Turn, { signUpId, bookings }: WaitingUnit): readonly boolean[] {
  const now = after.flatMap((signUp) =>
    signUp.id === signUpId || signUp.splitFrom === signUpId ? (signUp.bookings ?? []) : [],
  );
  return before.some(({ id }) => id === signUpId)
    ? bookings.map(({ participantId, bookableId }) =>
        now.some(
          (each) =>
            each.participantId === participantId &&
            each.bookableId === bookableId &&
            (each.status === 'confirmed' || each.status === 'promoted'),
        ),
      )
    : [];
}

function isExplained({ log, status }: SignUp): boolean {
  const moves = Object.values(signUpMoves);
  return (
    log.at(-1)?.to === status &&
    log.every(({ from, to }, index) => {
      if (index > 0 && from !== log[index - 1]?.to) return false;
      return from === to || moves.some((move) => move[from ?? 'nothing']?.includes(to));
    })
  );
}

const bookableIds = [...seatIds, 'one', 'two', 'three'];

/** Seats of a party, without those it only keeps until another one is there. */
function seatsOf(signUp: SignUp): readonly Booking[] {
  const live = liveBookings(signUp).filter(({ bookableId }) => seatIds.includes(bookableId));
  const kept = new Set<string | undefined>(live.map(({ insteadOf }) => insteadOf));
  return live.filter(({ id }) => !kept.has(id));
}

describe('random histories of sign-ups', () => {
  it('never give away more places than there are', () => {
    assertAlways((turn) => bookableIds.every((id) => left(turn, id) >= 0));
  });

  it('let nobody overtake who is not let pass', () => {
    assertAlways((turn) =>
      bookableIds.every((id) => {
        const units = queue(turn, turn.before, id).map((unit) => ({
          ...unit,
          bookings: unit.bookings.filter(({ bookableId }) => bookableId === id),
        }));
        const last = units.findLastIndex((unit) => gotIn(turn, unit).includes(true));
        const passed = units.slice(0, Math.max(last, 0)).filter((unit) => !gotIn(turn, unit).every(Boolean));
        // Whoever may not take a place yet has it kept free.
        const kept = passed.filter(({ isReady, letsPass }) => !isReady && !letsPass);
        const needed = kept.reduce((sum, { bookings }) => sum + bookings.length, 0);
        return passed.every(({ isReady, letsPass }) => letsPass || !isReady) && needed <= left(turn, id);
      }),
    );
  });

  it('leave nobody waiting at the head of a queue who would fit', () => {
    assertAlways((turn) => {
      if (turn.frame.rules?.waitingList?.mode === 'manual') return true;
      return bookableIds.every((id) => {
        const [head] = queue(turn, turn.after, id);
        // Whoever waits for several bookables at once is not at the head of all queues.
        if (head?.isReady !== true || head.bookings.some(({ bookableId }) => bookableId !== id)) return true;
        const mode = turn.after.find((signUp) => signUp.id === head.signUpId)?.mode;
        return left(turn, id) < (mode === 'takeFewer' ? 1 : head.bookings.length);
      });
    });
  });

  it('tear no party apart against its wish', () => {
    assertAlways((turn) =>
      turn.after.every((signUp) => {
        if (signUp.mode === 'takeFewer') return true;
        const seats = seatsOf(signUp).filter(({ insteadOf }) => insteadOf === undefined);
        const units = waitingUnits(turn.before, turn.frame, turn.at).filter(({ signUpId }) => signUpId === signUp.id);
        const areWhole = units.every((unit) => new Set(gotIn(turn, unit)).size <= 1);
        return signUp.splitFrom === undefined && new Set(seats.map(({ status }) => status)).size <= 1 && areWhole;
      }),
    );
  });

  it('give every member one seat as long as the sign-up lives, and nobody else one', () => {
    assertAlways(({ after }) =>
      after.every((signUp) => {
        if (['declined', 'expired', 'cancelled'].includes(signUp.status)) return liveBookings(signUp).length === 0;
        const seats = seatsOf(signUp);
        const persons = seats.map(({ participantId }) => participantId).toSorted();
        return (
          persons.join() ===
          membersOf(signUp)
            .map(({ id }) => id)
            .toSorted()
            .join()
        );
      }),
    );
  });

  it('are explained by the log, entry by entry', () => {
    assertAlways(({ start, after }) =>
      after.every((signUp) => {
        const before = start.find(({ id }) => id === signUp.id);
        const steps = signUp.log.length - (before?.log.length ?? 0);
        return isExplained(signUp) && (before === undefined || signUp.revision === (before.revision ?? 0) + steps);
      }),
    );
  });

  it('change nothing more when promotion is done twice', () => {
    assertAlways(({ after, frame, at }) => {
      const again = promoted(after, frame, at);
      return again.length === after.length && again.every((signUp, index) => signUp === after[index]);
    });
  });

  it('confirm places only in confirmed sign-ups, and one of a choice per person', () => {
    assertAlways(({ after }) =>
      after.every((signUp) => {
        const places = (signUp.bookings ?? []).filter(({ status }) => status === 'confirmed');
        const choices = places.filter(({ bookableId }) => bookableId === 'one' || bookableId === 'two');
        const persons = new Set(choices.map(({ participantId }) => participantId));
        return (signUp.status === 'confirmed' || places.length === 0) && persons.size === choices.length;
      }),
    );
  });

  it('always grant fewer places', () => {
    assertAlways(({ step, start, refusal }) => {
      if (step.deed.do !== 'fewer' || refusal === undefined) return true;
      const signUp = start[step.deed.whose % start.length];
      return refusal === 'transition-refused' && ['declined', 'expired', 'cancelled'].includes(signUp?.status ?? '');
    });
  });

  it('reach offers, swaps, splits, silence and out-of-turn promotion', () => {
    const turns = fc.sample(historyArbitrary, { numRuns: 300, seed: 11 }).flat();
    const all = turns.flatMap(({ after }) => after);
    const causes = new Set(all.flatMap(({ log }) => log.map(({ cause }) => cause)));
    expect(all.some(({ bookings = [] }) => bookings.some(({ insteadOf }) => insteadOf !== undefined))).toBe(true);
    expect(all.some(({ splitFrom }) => splitFrom !== undefined)).toBe(true);
    expect([...causes]).toEqual(
      expect.arrayContaining(['placesFree', 'promote', 'silence', 'split', 'timeOver', 'accept', 'decline', 'approve']),
    );
    expect([...causes]).toEqual(expect.arrayContaining(['change', 'leave', 'substitute', 'cancelPlaces', 'refuse']));
  });
});
