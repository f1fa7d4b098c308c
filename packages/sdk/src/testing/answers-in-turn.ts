/** A function that was told its answers beforehand, and keeps what it was called with. */
export interface AnswersInTurn<Arguments extends readonly unknown[], Value> {
  (...call: Arguments): Promise<Value>;
  /** What it was called with, in order. */
  readonly calls: readonly Arguments[];
}

/**
 * Builds an operation that gives one answer after the other; the last one stays. For backends of
 * tests: `{ readEvent: answersInTurn(lost, found) }`.
 */
export function answersInTurn<Arguments extends readonly unknown[], Value>(
  ...answers: readonly [(...call: Arguments) => Promise<Value>, ...((...call: Arguments) => Promise<Value>)[]]
): AnswersInTurn<Arguments, Value> {
  const calls: Arguments[] = [];
  const operation = (...call: Arguments) => {
    const answer = answers[Math.min(calls.length, answers.length - 1)] ?? answers[0];
    calls.push(call);
    return answer(...call);
  };
  return Object.assign(operation, { calls });
}
