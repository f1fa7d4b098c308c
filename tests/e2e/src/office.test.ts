import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { organisingPaths } from '@geflecht/core/contract';
import type { AllocationAnswer, CheckInList, FoundSignUps, SeatingPlanAnswer } from '@geflecht/core/contract';
import { forumDays, forumDaysId, neighboursDayId } from '@geflecht/fixtures';
import { openBrowser } from '@geflecht/tooling-run/open-browser';
import { runCommand } from '@geflecht/tooling-run/run-command';
import { workspaceRoot } from '@geflecht/tooling-run/workspace-root';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DevMailbox } from './dev-mailbox.js';
import { openWindow } from './elements-ready.js';
import { leftBehind } from './left-behind.js';
import { OfficePage } from './office-page.js';
import { TestStack } from './test-stack.js';

let stack: TestStack;
let browser: Browser;
let page: Page;
let office: OfficePage;
let folder: string;
let guests: FoundSignUps['signUps'];

async function organised<Answer>(path: string, body?: object): Promise<Answer> {
  const headers = { authorization: `Bearer ${stack.officeKey}`, 'content-type': 'application/json' };
  const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  return (await (await fetch(stack.api + path, init)).json()) as Answer;
}

beforeAll(async () => {
  stack = await TestStack.start();
  browser = await openBrowser();
  page = await openWindow(browser);
  office = new OfficePage(page, stack.site.url);
  folder = await mkdtemp(join(tmpdir(), 'geflecht-office-'));
  guests = (await organised<FoundSignUps>(organisingPaths.signUpSearch(forumDaysId), { limit: 500 })).signUps;
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

const personKey = ({ signUpId, participantId }: { readonly signUpId: string; readonly participantId: string }) =>
  `${signUpId}/${participantId}`;

/** Ids of what each person wished for. */
function wishes(): ReadonlyMap<string, readonly string[]> {
  const all = guests.flatMap(({ id, bookings = [] }) =>
    bookings.flatMap(({ participantId, bookableId, rank }) =>
      rank === undefined ? [] : [[personKey({ signUpId: id, participantId }), bookableId as string] as const],
    ),
  );
  return new Map([...Map.groupBy(all, ([key]) => key)].map(([key, these]) => [key, these.map(([, id]) => id)]));
}

/** What has been noted about one guest at the door. */
const notes = async () => {
  const { people } = await organised<CheckInList>(organisingPaths.checkInList(neighboursDayId));
  return people.find(({ name }) => name === 'Hedda Haselstrauch')?.notes ?? [];
};

const namesByPerson = (): ReadonlyMap<string, string> =>
  new Map(
    guests.flatMap(({ id, participants }) =>
      participants.map((person) => [personKey({ signUpId: id, participantId: person.id }), person.name ?? ''] as const),
    ),
  );

describe('the office of a forum of 85 people', () => {
  it('finds everybody with a place, and four parties who wait', async () => {
    await office.open(forumDaysId);
    const coming = guests.filter(({ status }) => status === 'confirmed');
    expect(coming.reduce((sum, { participants }) => sum + participants.length, 0)).toBe(85);
    expect(guests.length - coming.length).toBe(4);
    expect(await page.locator('#anmeldungen .cards > li').count()).toBe(guests.length);
  });

  it('shares ranked workshops out on trial, within places and wishes', async () => {
    const plan = await office.ask<AllocationAnswer>('Auf Probe vergeben', organisingPaths.allocations(forumDaysId));
    const wished = wishes();
    for (const { placed, places = Number.POSITIVE_INFINITY } of plan.bookables)
      expect(placed).toBeLessThanOrEqual(places);
    const placed = plan.outcomes.filter(({ state }) => state === 'placed');
    for (const outcome of placed) expect(wished.get(personKey(outcome))).toContain(outcome.bookableId);
    const full = new Set(
      plan.bookables.flatMap(({ bookableId, placed: taken, places }) => (taken === places ? [bookableId] : [])),
    );
    const without = plan.outcomes.filter(({ state }) => state === 'without');
    for (const outcome of without) expect(outcome.missed.every(({ bookableId }) => full.has(bookableId))).toBe(true);
    expect(plan.figures.placed).toBe(placed.length);
    expect(placed.length).toBeGreaterThan(55);
    expect(plan.changed).toBe(0);
  });

  it('is told in words why somebody got a second wish', async () => {
    await page.locator('#vergabe summary').press('Enter');
    const reasons = page.locator('#vergabe details li');
    expect(await reasons.filter({ hasText: /zweit|2\. Wunsch/iu }).count()).toBeGreaterThan(0);
    expect(await page.locator('#vergabe tbody tr').count()).toBe(6);
  });

  it('shares them out for good and tells the parties by mail', async () => {
    const plan = await office.ask<AllocationAnswer>('Vergeben und mitteilen', organisingPaths.allocations(forumDaysId));
    expect(plan.changed).toBeGreaterThan(30);
    const [first] = plan.outcomes.filter(({ state }) => state === 'placed');
    const party = guests.find(({ id }) => id === first?.signUpId);
    const told = await new DevMailbox(stack.api).mail(party?.contact.mail ?? '', 'hat sich geändert');
    expect(told.text).toContain('bestätigt');
  });

  it('mixes the tables of the World Café round by round, with hosts who stay', async () => {
    const plan = await office.ask<SeatingPlanAnswer>('Auf Probe mischen', organisingPaths.seatingPlans(forumDaysId));
    const rounds = Map.groupBy(plan.seats, ({ round }) => round);
    expect(rounds.size).toBe(3);
    for (const seats of rounds.values()) {
      expect(new Set(seats.map(personKey)).size).toBe(seats.length);
      for (const table of Map.groupBy(seats, ({ partId }) => partId).values())
        expect(table.length).toBeLessThanOrEqual(10);
    }
    const { newPairs = 0, newPairsAtMost = 0, share = 0 } = plan.figures ?? {};
    expect(newPairs).toBeLessThanOrEqual(newPairsAtMost);
    expect(share).toBeGreaterThan(0.8);
    const { contributors = [], sessions = [] } = forumDays('2027-03-01');
    const names = namesByPerson();
    const tables = sessions.flatMap(({ parts = [] }) => parts).filter(({ hostIds = [] }) => hostIds.length > 0);
    for (const { id, hostIds: [hostId] = [] } of tables) {
      const host = contributors.find((each) => each.id === hostId);
      const seats = plan.seats.filter((seat) => seat.partId === id && names.get(personKey(seat)) === host?.name);
      expect(seats).toHaveLength(rounds.size);
      expect(new Set(seats.map(({ round }) => round))).toEqual(new Set(rounds.keys()));
    }
    expect(await page.locator('#tische table').count()).toBe(3);
  });

  it.each([
    ['Anmeldungen für die Tabelle (XLSX)', 'anmeldungen.xlsx'],
    ['Anmeldungen (CSV)', 'anmeldungen.csv'],
  ])('takes %s along, which our own reader opens again', async (words, name) => {
    const path = join(folder, name);
    await copyFile(await office.load(words), path);
    const program = join(workspaceRoot, 'packages/cli/bin/geflecht.js');
    const { output } = await runCommand(process.execPath, [program, 'inspect', path, '--json']);
    // What was guessed goes to standard error, before the answer.
    const { counts } = JSON.parse(output.slice(output.indexOf('{\n'))) as { readonly counts: unknown };
    expect(counts).toMatchObject({ signUps: guests.length });
  });

  it('counts for the kitchen without a name', async () => {
    await office.press('Zahlen zeigen');
    const counts = page.locator('#zahlen table');
    await counts.waitFor();
    const words = await counts.innerText();
    expect(words).toMatch(/Kinderbetreuung: 3 bis 5 Jahre\s+1/u);
    for (const name of namesByPerson().values()) expect(words).not.toContain(name);
  });

  it('writes to everybody with a place, after telling how many that are', async () => {
    await page.getByLabel('Betreff').fill('Ihre Stube');
    await page.getByLabel('Text', { exact: true }).fill('Bitte bringen Sie Hausschuhe mit.');
    await office.press('An wie viele ginge das?');
    await office.said.filter({ hasText: 'Das ginge an 44 Anmeldungen' }).waitFor();
    await office.press('Verschicken');
    await office.said.filter({ hasText: 'Unterwegs an 44 Anmeldungen' }).waitFor();
    const { text } = await new DevMailbox(stack.api).mail('gast-01@forum.example', 'Ihre Stube');
    expect(text).toContain('Hausschuhe');
  });

  it('leaves nothing in the browser', async () => {
    expect([...(await page.evaluate(leftBehind)), ...(await page.context().cookies())]).toEqual([]);
  });
});

describe('the sheets of the neighbours’ day', () => {
  beforeAll(() => office.open(neighboursDayId));

  it.each(['Unterschriftenliste', 'Namensschilder', 'Liste für den Einlass'])(
    '%s holds everybody with a place',
    async (words) => {
      const sheet = await office.loadText(words);
      for (const name of ['Hedda Haselstrauch', 'Oda Nachtkerze']) expect(sheet).toContain(name);
      expect(sheet).toContain('Stiftung Offene Türen Amselfurt');
      expect(sheet).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)[^"]*\.(?:css|js|png)/u);
    },
  );
});

describe('the page for the door', () => {
  let door: Page;

  beforeAll(async () => {
    door = await (await browser.newContext()).newPage();
    await door.goto(`${stack.api}/check-in`);
    await door.getByLabel('Schlüssel').fill(stack.officeKey);
    await door.getByRole('button', { name: 'Liste laden' }).press('Enter');
    await door.getByLabel('Veranstaltung').selectOption(neighboursDayId);
    await door.getByRole('button', { name: /Hedda Haselstrauch/u }).waitFor();
  });

  it('notes who is there while the network is cut, and keeps it', async () => {
    await door.context().setOffline(true);
    await door.getByRole('button', { name: /Hedda Haselstrauch/u }).press('Enter');
    await door.getByRole('status').filter({ hasText: 'Keine Verbindung' }).waitFor();
    expect(await door.getByRole('button', { name: /Hedda Haselstrauch/u }).getAttribute('aria-pressed')).toBe('true');
    expect(await notes()).toEqual([]);
  });

  it('sends it once the network is back', async () => {
    await door.context().setOffline(false);
    await expect.poll(notes).toEqual([expect.objectContaining({ presence: 'present' })]);
    expect([...(await door.evaluate(leftBehind)), ...(await door.context().cookies())]).toEqual([]);
  });
});
