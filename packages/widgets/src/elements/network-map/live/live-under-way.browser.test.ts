import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeEditing } from '../editing/editing-harness.js';
import type { EditingScene } from '../editing/editing-harness.js';
import { FakeTeam } from '../editing/fake-team.js';
import { SlowTeam } from '../editing/slow-team.js';
import { districtNetwork } from '../network-map-sample.js';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function show(isShown: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(!isShown);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** A map that has begun to look, and is answered when the test says so. */
async function placeLooking(scene: EditingScene = {}) {
  const team = new FakeTeam(districtNetwork);
  const slow = new SlowTeam(team);
  const { client } = slow;
  const harness = await placeEditing({ editable: false, client, network: team.networkId, ...scene });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  harness.element.poll = '30';
  const looked = async () => {
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    await harness.drawn();
  };
  await looked();
  const letThrough = slow.keep();
  await vi.advanceTimersByTimeAsync(30_000);
  await vi.waitFor(() => expect(slow.asked).toBe(1));
  const answer = async () => {
    letThrough();
    await looked();
  };
  return { harness, team, slow, answer, looked };
}

describe('a map whose answer is on its way', () => {
  it('is looked at once at a time, however often the page is hidden and shown', async () => {
    const { harness, team, slow, answer } = await placeLooking();
    team.change('theater', { name: 'Theater am Ufer' });
    show(false);
    show(true);
    await vi.advanceTimersByTimeAsync(90_000);
    expect(slow.asked).toBe(1);
    await answer();
    expect(harness.news).toEqual(['Neu seit dem Öffnen: 1 Änderung', 'Theater am Ufer hat neue Angaben.']);
  });

  it('says nothing of a connection where it is moved while an answer is on its way', async () => {
    const { harness, team, answer, looked } = await placeLooking();
    document.body.append(harness.element.parentElement!);
    await answer();
    expect(harness.news).toEqual([]);
    team.change('theater', { name: 'Theater am Ufer' });
    await vi.advanceTimersByTimeAsync(30_000);
    await looked();
    expect(harness.news).toContain('Theater am Ufer hat neue Angaben.');
  });
});

describe('a map that is edited while an answer is on its way', () => {
  it('lets what comes wait for a form that was opened meanwhile, and overwrites nothing', async () => {
    const { harness, team, answer } = await placeLooking({ editable: true });
    team.change('theater', { name: 'Theater im Hof' });
    await harness.open('Theater');
    await harness.click('Bearbeiten');
    await answer();
    expect(harness.root.querySelector<HTMLInputElement>('#edit-name')?.value).toBe('Theater Kellerlicht');
    await harness.fill('description', 'Neun Stücke im Jahr');
    await harness.click('Übernehmen');
    await expect.poll(() => harness.queue[0]).toContain('inzwischen');
    expect(team.nameOf('theater')).toBe('Theater im Hof');
    expect(harness.news).toContain('Theater im Hof hat neue Angaben.');
  });

  it('takes in what has waited once the form is closed', async () => {
    const { harness, team, answer } = await placeLooking({ editable: true });
    team.change('theater', { name: 'Theater im Hof' });
    await harness.open('Theater');
    await harness.click('Bearbeiten');
    await answer();
    expect(harness.news).toEqual([]);
    await harness.click('Abbrechen');
    expect(harness.map.panelName).toBe('Theater im Hof');
    expect(harness.news).toContain('Theater im Hof hat neue Angaben.');
  });

  it('does not call news what the visitor changes during a look', async () => {
    const { harness, team, answer } = await placeLooking({ editable: true });
    await harness.open('Theater');
    await harness.click('Bearbeiten');
    await harness.fill('name', 'Theater am Ufer');
    await harness.click('Übernehmen');
    team.change('museum', { name: 'Museum der Dinge' });
    await answer();
    expect(harness.news).toEqual(['Neu seit dem Öffnen: 1 Änderung', 'Museum der Dinge hat neue Angaben.']);
  });
});
