/** What one actor says: that it is tied to another one. */
export interface TieStatement {
  /** Who says so. */
  readonly byId: string;
  /** To whom. */
  readonly aboutId: string;
}

/** How far both sides name the same ties. */
export interface StatementConfirmation {
  /** Pairs named by both sides. */
  readonly byBoth: number;
  /** Pairs named by one side only; a talk may be worth while. */
  readonly byOne: number;
  /** Of those, pairs whose other side answered and did not name it; the rest was not asked or has not answered. */
  readonly contradicted: number;
  /** byBoth / (byBoth + byOne); NaN without statements. */
  readonly share: number;
}

/**
 * StatementConfirmation rate: ties named by both sides ÷ ties named by at least one (Krackhardt 1987 on agreement of statements).
 * Repeated statements count once, those about oneself not at all.
 * @param answered ids of those who were asked and answered at all; default whoever states something
 */
export function confirmationRate(
  statements: Iterable<TieStatement>,
  answered?: Iterable<string>,
): StatementConfirmation {
  const named = new Map<string, Set<string>>();
  for (const { byId, aboutId } of statements) {
    if (byId === aboutId) continue;
    const others = named.get(byId) ?? new Set();
    named.set(byId, others.add(aboutId));
  }
  const voices = new Set(answered ?? named.keys());
  let [twice, byOne, contradicted] = [0, 0, 0];
  for (const [byId, aboutId] of statedOnce(named)) {
    if (named.get(aboutId)?.has(byId) === true) twice += 1;
    else {
      byOne += 1;
      if (voices.has(aboutId)) contradicted += 1;
    }
  }
  const byBoth = twice / 2;
  return { byBoth, byOne, contradicted, share: byBoth / (byBoth + byOne) };
}

function* statedOnce(named: ReadonlyMap<string, ReadonlySet<string>>): Generator<readonly [string, string]> {
  for (const [byId, others] of named) for (const aboutId of others) yield [byId, aboutId];
}
