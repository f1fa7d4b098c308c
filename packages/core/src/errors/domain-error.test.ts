import { describe, expect, it } from 'vitest';
import { DomainError, isDomainError } from './domain-error.js';

const details = {
  code: 'time-invalid',
  operation: 'Read a day',
  finding: 'no such day',
  wayOut: 'Write it like 2027-03-06',
} as const;

describe('DomainError', () => {
  it('carries code, operation, value and cause as fields', () => {
    const cause = new TypeError('inner');
    const error = new DomainError({ ...details, value: '2027-02-30', cause });
    expect(error).toMatchObject({ name: 'DomainError', code: 'time-invalid', operation: 'Read a day', cause });
    expect(error.value).toBe('2027-02-30');
  });

  it('says operation, finding, offending value and way out', () => {
    const { message } = new DomainError({ ...details, value: '2027-02-30' });
    expect(message).toBe('Read a day: no such day ("2027-02-30"). Write it like 2027-03-06');
  });

  it('quotes nothing where there is no value', () => {
    expect(new DomainError(details).message).toBe('Read a day: no such day. Write it like 2027-03-06');
  });

  it('shortens a long value in its message only', () => {
    const value = 'x'.repeat(500);
    const error = new DomainError({ ...details, value });
    expect(error.message.length).toBeLessThan(200);
    expect(error.value).toBe(value);
  });

  it.each([[Symbol('s')], [() => 1], [10n], [{ toJSON: () => undefined }]])('can quote %s', (value) => {
    expect(() => new DomainError({ ...details, value })).not.toThrow();
  });

  it('can quote a value that contains itself', () => {
    const value: Record<string, unknown> = {};
    value['self'] = value;
    expect(() => new DomainError({ ...details, value })).not.toThrow();
  });
});

describe('isDomainError', () => {
  it('knows one of another bundle by name and code', () => {
    const foreign = Object.assign(new Error('x'), { name: 'DomainError', code: 'time-invalid' });
    expect(isDomainError(foreign)).toBe(true);
    expect(isDomainError(new DomainError(details))).toBe(true);
  });

  it.each([[new Error('x')], [{ name: 'DomainError', code: 'time-invalid' }], [null], ['DomainError']])(
    'does not take %s for one',
    (value) => {
      expect(isDomainError(value)).toBe(false);
    },
  );
});
