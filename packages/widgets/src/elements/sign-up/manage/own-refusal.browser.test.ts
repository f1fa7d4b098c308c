import type { OwnActionRequest } from '@geflecht/core/contract';
import { buildQuestion } from '@geflecht/core/testing';
import { requestIssue } from '@geflecht/core/sign-up';
import type { Issue } from '@geflecht/core/document';
import { SdkError } from '@geflecht/sdk';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { followLink, leavePage, managedProgramme, signUpAt } from './place-own.js';

afterEach(leavePage);

const questions = [
  buildQuestion({ id: 'motto', kind: 'text', label: 'Motto' }),
  buildQuestion({ id: 'region', kind: 'text', label: 'Region', per: 'participant', required: true }),
];

/** A page whose backend refuses every change for these reasons. */
async function refusing(issues: readonly Issue[]) {
  const backend = memoryBackend({ document: managedProgramme({ substitutes: 'anyone' }, { questions }) });
  const answers = [{ participantId: 'ida', questionId: 'region', value: 'Nord' }];
  const bookings = [{ participantId: 'ida', bookableId: 'platz-s1' }];
  const manageKey = await signUpAt(backend, [{ id: 'ida', name: 'Ida Beispiel' }], { answers, bookings });
  const sent: OwnActionRequest[] = [];
  const placed = await followLink(backend, manageKey, {
    changeOwnSignUp: (_key, { action }) => {
      sent.push(action);
      return Promise.reject(
        new SdkError({ code: 'invalid', operation: 'changeOwnSignUp', finding: 'refused', issues }),
      );
    },
  });
  await expect.poll(() => placed.form.text).toContain('Auswahl und Angaben ändern');
  return { ...placed, sent };
}

describe('a change that is refused', () => {
  it('says at the field what is wrong, and leads there from the summary, which has the focus', async () => {
    const path = ['action', 'answers', 0, 'value'];
    const page = await refusing([requestIssue({ path, code: 'value-not-allowed', about: { questionId: 'motto' } })]);
    const { element, form } = page;
    form.click('Auswahl und Angaben ändern');
    await expect.poll(() => form.field('Region')?.value).toBe('Nord');
    form.fill('Motto', 'Zusammen');
    form.click('Speichern');
    await expect.poll(() => form.focused).toContain('Motto: Diese Angabe ist hier nicht möglich.');
    expect(form.errorAt('Motto')).toBe('Diese Angabe ist hier nicht möglich.');
    expect([form.field('Motto')?.value, form.text.includes('Erledigt')]).toEqual(['Zusammen', false]);
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    element.renderRoot.querySelector<HTMLAnchorElement>('.summary a')?.click();
    await expect.poll(() => (element.renderRoot as ShadowRoot).activeElement).toBe(form.field('Motto'));
  });

  it('says above the form what is about none of its fields', async () => {
    const { form } = await refusing([requestIssue({ path: ['action', 'consents'], code: 'consent-outdated' })]);
    form.click('Auswahl und Angaben ändern');
    await expect.poll(() => form.field('Region')?.value).toBe('Nord');
    form.click('Speichern');
    await expect.poll(() => form.summary).toContain('Der Text dieser Einwilligung hat sich geändert.');
  });

  it('says at the field what is wrong with a substitute', async () => {
    const path = ['action', 'by', 'name'];
    const { form, sent } = await refusing([requestIssue({ path, code: 'value-not-allowed' })]);
    form.click('Jemand anders kommt');
    await expect.poll(() => form.field('Wer kommt stattdessen?')).toBeDefined();
    form.fill('Wer kommt stattdessen?', 'Bo Ersatz');
    form.fill('Region', 'Süd');
    form.click('Speichern');
    await expect.poll(() => form.errorAt('Wer kommt stattdessen?')).toBe('Diese Angabe ist hier nicht möglich.');
    expect([sent.map(({ do: what }) => what), form.field('Region')?.value]).toEqual([['replace'], 'Süd']);
  });

  it('is told in a sentence where no form is open', async () => {
    const { form } = await refusing([requestIssue({ path: ['action'], code: 'participant-unknown' })]);
    form.click('Ganz absagen');
    await expect.poll(() => form.text).toContain('Wirklich alle Plätze absagen?');
    form.click('Ja');
    await expect.poll(() => form.focused).toContain('Das ist so nicht möglich.');
  });
});
