import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ProblemCode } from '@geflecht/core/contract';
import { isAborted, isSdkError, SdkError } from './index.js';
import type { SdkErrorCode } from './index.js';

const details = { code: 'full', operation: 'createSignUp', finding: 'no place left' } as const;

describe('an error of the SDK', () => {
  it('has a literal name, a code and the operation', () => {
    const { name, code, operation } = new SdkError(details);
    expect({ name, code, operation }).toEqual({ name: 'SdkError', code: 'full', operation: 'createSignUp' });
  });

  it('opens its message with the operation', () => {
    expect(new SdkError(details).message.startsWith('createSignUp: ')).toBe(true);
  });

  it('has no findings and no bookables unless there are some', () => {
    const { issues, bookableIds } = new SdkError({ ...details, issues: undefined, bookableIds: undefined });
    expect({ issues, bookableIds }).toEqual({ issues: [], bookableIds: [] });
  });

  it('carries its cause and what the backend stated', () => {
    const cause = new TypeError('lost');
    const error = new SdkError({ ...details, cause, status: 503, retryAfterSeconds: 7, bookableIds: ['a'] });
    expect([error.cause, error.status, error.retryAfterSeconds, error.bookableIds]).toEqual([cause, 503, 7, ['a']]);
  });
});

describe('the guards', () => {
  it('know an error of another bundle by its name', () => {
    const foreign = Object.assign(new Error('elsewhere'), { name: 'SdkError', code: 'aborted' });
    expect([isSdkError(foreign), isAborted(foreign)]).toEqual([true, true]);
  });

  it('tell calling off from failing', () => {
    expect(isAborted(new SdkError(details))).toBe(false);
  });

  it('take nothing else for an error of the SDK', () => {
    expect([new Error('x'), 'SdkError', undefined, { name: 'SdkError' }].map(isSdkError)).toEqual(
      Array.from({ length: 4 }, () => false),
    );
  });

  it('narrow the type', () => {
    const thrown: unknown = new SdkError(details);
    if (isSdkError(thrown)) expectTypeOf(thrown.code).toEqualTypeOf<SdkErrorCode>();
    expectTypeOf<ProblemCode>().toExtend<SdkErrorCode>();
    expect(isSdkError(thrown)).toBe(true);
  });
});
