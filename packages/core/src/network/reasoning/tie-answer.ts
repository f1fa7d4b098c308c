import type { ReasoningTie } from './records.js';

/** Whether a side says that there is no such tie. */
export function isDenied({ sides }: ReasoningTie): boolean {
  return sides?.from.answer === 'denied' || sides?.to.answer === 'denied';
}

/** Whether both sides say that there is such a tie. */
export function isConfirmed({ sides }: ReasoningTie): boolean {
  return sides?.from.answer === 'confirmed' && sides.to.answer === 'confirmed';
}
