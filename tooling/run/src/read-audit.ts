/** What the registry said about known vulnerabilities, or why it said nothing. */
export type AuditAnswer =
  | {
      readonly kind: 'answered';
      /** One line for each package with a high or critical one. */ readonly findings: readonly string[];
    }
  | { readonly kind: 'unanswered'; readonly why: string };

interface Advisory {
  readonly title?: string;
  readonly url?: string;
}

interface Vulnerable {
  readonly severity?: string;
  readonly range?: string;
  /** Advisories, and names of packages it has them from. */
  readonly via?: readonly (Advisory | string)[];
}

interface Report {
  readonly auditReportVersion?: number;
  readonly vulnerabilities?: Readonly<Record<string, Vulnerable>>;
  readonly message?: string;
}

const severe: readonly string[] = ['high', 'critical'];

function parse(output: string): Report | undefined {
  try {
    // Warnings of npm may stand before and after what it was asked for.
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as Report;
  } catch {
    return undefined;
  }
}

function told([name, { severity = '', range = '', via = [] }]: readonly [string, Vulnerable]): string {
  const reasons = via.map((each) =>
    typeof each === 'string' ? `by ${each}` : `${each.title ?? ''} ${each.url ?? ''}`,
  );
  return `${name} ${range}: ${severity}: ${reasons.join('; ').trim()}`;
}

/** Reads what `npm audit --json` wrote. */
export function readAudit(output: string): AuditAnswer {
  const report = parse(output);
  if (report?.auditReportVersion === undefined || report.vulnerabilities === undefined) {
    return { kind: 'unanswered', why: report?.message ?? 'npm wrote no report' };
  }
  const found = Object.entries(report.vulnerabilities).filter(([, { severity = '' }]) => severe.includes(severity));
  return { kind: 'answered', findings: found.map(told) };
}
