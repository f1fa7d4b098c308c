import type { SignUpRequest } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import type { SignUpFrame } from '@geflecht/core/sign-up';
import { requestIssue } from '@geflecht/core/sign-up';
import type { Challenges } from './challenges.js';

/** Nobody fills in a form faster. */
export const leastSeconds = 3;

/** What tells people from programs that fill in forms. */
export type FormTrace = NonNullable<SignUpRequest['trace']>;

/** A request without its trace, which is looked at once and never kept. */
export function withoutTrace({ trace, ...request }: SignUpRequest): {
  readonly request: SignUpRequest;
  readonly trace: FormTrace;
} {
  return { request, trace: trace ?? {} };
}

/** Findings about a trace: somebody filled in what nobody sees, was faster than people are, or did not do the sums. */
export async function checkTrace(
  trace: FormTrace,
  { submitKey, challenges }: { readonly submitKey: string; readonly challenges: Challenges | undefined },
): Promise<readonly Issue[]> {
  const { honeypot = '', elapsedSeconds = leastSeconds, challenge } = trace;
  const fields = [
    ...(honeypot.trim() === '' ? [] : ['honeypot']),
    ...(elapsedSeconds < leastSeconds ? ['elapsedSeconds'] : []),
    ...(challenges === undefined || (await challenges.accepts(challenge, submitKey)) ? [] : ['challenge']),
  ];
  return fields.map((field) => requestIssue({ path: ['trace', field], code: 'value-not-allowed' }));
}

/** What a person can do who was taken for a program. */
export function otherWays({ rules, event }: SignUpFrame): string {
  const { mail, phone, paper } = rules?.channels ?? {};
  const ways = [mail ?? event.contact?.mail, phone ?? event.contact?.phone, paper].filter(
    (way) => way !== undefined && way !== '',
  );
  const again = 'This looks like the work of a program. Please send the form once more in a few seconds';
  return ways.length === 0 ? `${again}.` : `${again}, or sign up another way: ${ways.join(' · ')}.`;
}
