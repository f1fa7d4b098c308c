import type { Audience } from '../audience/audience.js';
import type { CheckFinding, CheckSeverity, CheckTopic } from './finding.js';
import { checkMessages } from './locales/check-messages.js';
import type { CheckCode } from './locales/check-messages.js';

/** What a rule says about one place. */
export interface Noticed {
  readonly path: CheckFinding['path'];
  readonly code: CheckCode;
  readonly topic: CheckTopic;
  /** Default `warning`. */
  readonly severity?: CheckSeverity;
  /** Words that go into the sentence. */
  readonly about?: string;
  readonly count?: number;
  /** For whom something is meant. */
  readonly audience?: Audience;
}

/** Most findings of one code that are listed one by one; the last of them counts the rest. */
export const mostOfOneCode = 100;

/** Gathers findings in order, so many of each code. */
export class FindingList {
  readonly #findings: CheckFinding[] = [];
  readonly #amounts = new Map<string, number>();

  /** Notes one finding. */
  add({ path, code, topic, severity = 'warning', about = '', count, audience }: Noticed): void {
    const amount = (this.#amounts.get(code) ?? 0) + 1;
    this.#amounts.set(code, amount);
    if (amount > mostOfOneCode) return;
    const message = checkMessages[code]({ about, count: count ?? 1, audience });
    this.#findings.push({ path, code, severity, topic, message, ...(count === undefined ? {} : { count }) });
  }

  /** Takes in a finding that has its words already. */
  take(finding: CheckFinding): void {
    this.#findings.push(finding);
  }

  /** All findings; what is beyond the limit is told in one more. */
  findings(): readonly CheckFinding[] {
    const rest = [...this.#amounts].filter(([, amount]) => amount > mostOfOneCode);
    return [
      ...this.#findings,
      ...rest.map(([code, amount]): CheckFinding => {
        const count = amount - mostOfOneCode;
        const message = checkMessages['findings-left-out']({ about: code, count });
        return { path: [], code: 'findings-left-out', severity: 'hint', topic: 'fields', message, count };
      }),
    ];
  }
}
