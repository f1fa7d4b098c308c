import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import type { ManagingClient } from '@geflecht/sdk/managing';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { followMoveLink, leavePage, managedProgramme, placeOwn } from './place-own.js';

afterEach(leavePage);

const mail = 'neu@beispiel.example';
const old = 'ida@beispiel.example';

async function placed() {
  const backend = memoryBackend({ document: managedProgramme() });
  const own = await placeOwn(backend);
  await expect.poll(() => own.form.text).toContain(`Nachrichten gehen an: ${old}`);
  return { ...own, backend };
}

/** Asks for a move; answers the key that the mail to the new address carries. */
async function asked({ backend, form }: Awaited<ReturnType<typeof placed>>): Promise<string> {
  form.click('E-Mail-Adresse wechseln');
  await expect.poll(() => form.field('Neue E-Mail-Adresse')).toBeDefined();
  form.fill('Neue E-Mail-Adresse', mail);
  form.click('E-Mail-Adresse wechseln');
  await expect.poll(() => form.text).toContain('ist eine E-Mail unterwegs');
  return backend.mails.findLast(({ template }) => template === 'proveMail')?.moveKey ?? '';
}

describe('a party that wants to be written to elsewhere', () => {
  it('is told that nothing changes before the new address is confirmed', async () => {
    const page = await placed();
    await asked(page);
    expect(page.form.text).toContain(mail);
    expect(page.form.text).toContain(`Nachrichten gehen an: ${old}`);
    expect(page.form.focused).toContain('ist eine E-Mail unterwegs');
    expect((await page.own()).signUp.contact.mail).toBe(old);
  });

  it('confirms it behind the link of the mail, at the press of a button', async () => {
    const page = await placed();
    const moveKey = await asked(page);
    const { element, form } = await followMoveLink(page.backend, moveKey);
    await expect.poll(() => form.text).toContain('Neue Adresse bestätigen');
    expect([location.hash, (await page.own()).signUp.contact.mail]).toEqual(['', old]);
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    form.click('Neue Adresse bestätigen');
    await expect.poll(() => form.focused).toContain('Die neue Adresse gilt.');
    const manageKey = page.backend.mails.findLast(({ to }) => to === mail)?.manageKey ?? '';
    expect((await page.backend.readOwnSignUp(manageKey)).signUp.contact.mail).toBe(mail);
  });

  it('is offered a new link where its page was opened with the one before', async () => {
    const page = await placed();
    await page.backend.proveMail({ key: await asked(page) });
    page.form.click('Bei der alten Adresse bleiben');
    await expect.poll(() => page.form.text).toContain('Dieser Link gilt nicht mehr.');
    expect(page.form.text).toContain('Neuen Link zuschicken');
  });

  it('is told that this takes a moment, as long as it does', async () => {
    const page = await placed();
    const moveKey = await asked(page);
    const { promise, reject } = Promise.withResolvers<never>();
    const proveMail: ManagingClient['proveMail'] = () => promise;
    const { element, form } = await followMoveLink(page.backend, moveKey, { proveMail });
    const busy = () => element.shadowRoot?.querySelector('.own')?.getAttribute('aria-busy');
    await expect.poll(() => form.text).toContain('Neue Adresse bestätigen');
    expect(busy()).toBe('false');
    form.click('Neue Adresse bestätigen');
    await expect.poll(busy).toBe('true');
    reject(new Error('as the test wants it'));
    await expect.poll(busy).toBe('false');
  });

  it('stays at the old one if it says so, and the link proves nothing any more', async () => {
    const page = await placed();
    const moveKey = await asked(page);
    page.form.click('Bei der alten Adresse bleiben');
    await expect.poll(async () => (await page.own()).newMail).toBeUndefined();
    const { form } = await followMoveLink(page.backend, moveKey);
    await expect.poll(() => form.text).toContain('Neue Adresse bestätigen');
    form.click('Neue Adresse bestätigen');
    await expect.poll(() => form.text).toContain('Dieser Link gilt nicht mehr.');
    expect(form.text).not.toContain('Neue Adresse bestätigen');
  });

  it('is told at the field what is no address', async () => {
    const { form, own } = await placed();
    form.click('E-Mail-Adresse wechseln');
    await expect.poll(() => form.field('Neue E-Mail-Adresse')).toBeDefined();
    form.fill('Neue E-Mail-Adresse', 'keine');
    form.click('E-Mail-Adresse wechseln');
    await expect.poll(() => form.errorAt('Neue E-Mail-Adresse')).not.toBe('');
    expect(form.summary).toContain('Neue E-Mail-Adresse');
    expect(await own()).not.toHaveProperty('newMail');
  });
});
