import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenTo, readAloud } from '../../../../listening/read-aloud.js';
import { placeEditing } from '../editing/editing-harness.js';
import type { EditingHarness, EditingScene } from '../editing/editing-harness.js';
import { FakeTeam } from '../editing/fake-team.js';
import { districtNetwork } from '../network-map-sample.js';
import { atelier } from './live-sample.js';

let hidden = false;

beforeEach(() => {
  hidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

interface Live {
  readonly harness: EditingHarness;
  readonly team: FakeTeam;
  /** Lets so many seconds pass, and waits for what that brings. */
  readonly wait: (seconds?: number) => Promise<void>;
}

async function placeLive(scene: EditingScene = {}, team = new FakeTeam(districtNetwork)): Promise<Live> {
  const harness = await placeEditing({ editable: false, client: team.client, network: team.networkId, ...scene });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  harness.element.poll = '30';
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  const wait = async (seconds = 30) => {
    await vi.advanceTimersByTimeAsync(seconds * 1_000);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    await harness.drawn();
  };
  return { harness, team, wait };
}

describe('a map that is followed', () => {
  it('shows what others change, and tells it in words', async () => {
    const { harness, team, wait } = await placeLive();
    team.add(atelier);
    await wait();
    expect(harness.map.actorLabels.some((label) => label.startsWith('Atelier Ahorn'))).toBe(true);
    expect(harness.news).toEqual(['Neu seit dem Öffnen: 1 Änderung', 'Atelier Ahorn ist dazugekommen.']);
    expect(harness.map.announcement).toBe('Atelier Ahorn ist dazugekommen.');
    team.change('theater', { name: 'Theater am Ufer' });
    await wait();
    expect(harness.news.slice(0, 2)).toEqual([
      'Neu seit dem Öffnen: 2 Änderungen',
      'Theater am Ufer hat neue Angaben.',
    ]);
  });

  it('is read again only when the backend tells of another version', async () => {
    const { team, wait } = await placeLive();
    await wait();
    const { readings } = team;
    await wait(90);
    expect(team.readings).toBe(readings);
    team.change('theater', { name: 'Theater am Ufer' });
    await wait();
    expect(team.readings).toBe(readings + 1);
  });

  it('is drawn anew only for another word where the source tells no versions', async () => {
    const team = new FakeTeam(districtNetwork);
    const { readNetworkVersion: _untold, ...client } = team.client as unknown as Record<string, unknown>;
    const { harness, wait } = await placeLive({ client: client as never }, team);
    const { readings } = team;
    const node = harness.root.querySelector('.tie');
    await wait();
    expect(team.readings).toBe(readings + 1);
    expect(harness.root.querySelector('.tie')).toBe(node);
    expect(harness.news).toEqual([]);
  });

  it('keeps view, filter, open actor and the focus on the same actor', async () => {
    const { harness, team, wait } = await placeLive({ view: 'landscape' });
    harness.map.click('Theater Kellerlicht');
    await harness.drawn();
    harness.map.focusMap();
    const theatre = [...harness.root.querySelectorAll<SVGElement>('.actor')].find((each) =>
      each.getAttribute('aria-label')?.startsWith('Theater'),
    );
    theatre?.focus();
    const before = theatre?.id;
    team.add(atelier);
    await wait();
    await expect.poll(() => harness.map.focused.startsWith('Theater Kellerlicht')).toBe(true);
    expect(harness.active?.id).not.toBe(before);
    expect(harness.map.panelName).toBe('Theater Kellerlicht');
  });

  it('keeps the focus on the same entry of the list', async () => {
    const { harness, team, wait } = await placeLive({ view: 'list' });
    const partner = () =>
      [...harness.root.querySelectorAll<HTMLElement>('.entry')]
        .find((each) => each.textContent.includes('Stadtbücherei'))
        ?.querySelector<HTMLElement>('.partners a');
    partner()?.focus();
    const href = harness.active?.textContent;
    team.add(atelier);
    await wait();
    await expect.poll(() => harness.active).toBe(partner());
    expect(harness.active?.textContent).toBe(href);
  });

  it('leads to the news whoever stood on an actor that is gone', async () => {
    const { harness, team, wait } = await placeLive({ view: 'landscape' });
    const [theatre] = [...harness.root.querySelectorAll<SVGElement>('.actor')].filter((each) =>
      each.getAttribute('aria-label')?.startsWith('Theater'),
    );
    theatre?.focus();
    team.removeActor('theater');
    await wait();
    await expect.poll(() => harness.active?.id).toBe('news');
    expect(harness.news).toContain('Theater Kellerlicht ist nicht mehr dabei.');
    expect(harness.root.querySelector('[part="news"] li button')).toBeNull();
  });

  it('waits while nobody looks at the page, and looks again once somebody does', async () => {
    const { harness, team, wait } = await placeLive();
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    team.change('theater', { name: 'Theater am Ufer' });
    const { readings } = team;
    await vi.advanceTimersByTimeAsync(300_000);
    expect(team.readings).toBe(readings);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait();
    expect(harness.news).toContain('Theater am Ufer hat neue Angaben.');
  });

  it('keeps its last state without a connection, says so, and finds back', async () => {
    const { harness, team, wait } = await placeLive();
    team.change('theater', { name: 'Theater am Ufer' });
    team.isOffline = true;
    await wait();
    expect(harness.news).toEqual([expect.stringMatching(/^Keine Verbindung\. Stand: \d\d:\d\d Uhr$/)]);
    expect(harness.root.querySelector('[part="news"]')?.textContent.trim()).toBe(harness.news[0]);
    expect(harness.map.actorLabels.some((label) => label.startsWith('Theater Kellerlicht'))).toBe(true);
    team.isOffline = false;
    await wait();
    expect(harness.news).toEqual(['Neu seit dem Öffnen: 1 Änderung', 'Theater am Ufer hat neue Angaben.']);
  });

  it('says once that there is no connection', async () => {
    const { harness, team, wait } = await placeLive();
    team.isOffline = true;
    team.change('theater', { name: 'Theater am Ufer' });
    await wait();
    expect(harness.map.announcement).toBe(harness.news[0]);
    harness.map.toggleSector('Kultur');
    await harness.drawn();
    const { announcement } = harness.map;
    await wait();
    expect([announcement, harness.map.announcement]).toEqual([announcement, expect.not.stringContaining('Verbindung')]);
  });

  it('is asked for again where the page stops and starts that', async () => {
    const { harness, team, wait } = await placeLive();
    harness.element.poll = undefined;
    await harness.drawn();
    expect(vi.getTimerCount()).toBe(0);
    team.change('theater', { name: 'Theater am Ufer' });
    harness.element.poll = '30';
    await harness.drawn();
    await wait();
    expect(harness.news).toContain('Theater am Ufer hat neue Angaben.');
  });

  it('is asked for no more once it has left the page', async () => {
    const { harness, team } = await placeLive();
    harness.element.remove();
    team.change('theater', { name: 'Theater am Ufer' });
    const { readings } = team;
    await vi.advanceTimersByTimeAsync(90_000);
    expect(team.readings).toBe(readings);
  });
});

describe('a map that is edited and followed', () => {
  it('takes in what others change, keeps what is not stored yet, and does not call that news', async () => {
    const { harness, team, wait } = await placeLive({ editable: true });
    team.isOffline = true;
    await harness.open('Theater');
    await harness.click('Bearbeiten');
    await harness.fill('name', 'Theater am Ufer');
    await harness.click('Übernehmen');
    team.isOffline = false;
    team.change('museum', { name: 'Museum der Dinge' });
    await wait();
    expect(harness.news).toEqual(['Neu seit dem Öffnen: 1 Änderung', 'Museum der Dinge hat neue Angaben.']);
    expect(harness.map.panelName).toBe('Theater am Ufer');
    expect(harness.queue[0]).toContain('noch nicht gespeichert');
    await harness.click('Erneut speichern');
    await wait();
    expect([team.nameOf('theater'), team.nameOf('museum')]).toEqual(['Theater am Ufer', 'Museum der Dinge']);
    expect(harness.news).toHaveLength(2);
  });

  it('shows both sides where somebody else has changed the same', async () => {
    const { harness, team, wait } = await placeLive({ editable: true });
    team.isOffline = true;
    await harness.open('Theater');
    await harness.click('Bearbeiten');
    await harness.fill('name', 'Theater am Ufer');
    await harness.click('Übernehmen');
    team.isOffline = false;
    team.change('theater', { name: 'Theater im Hof' });
    await wait();
    expect(harness.queue[0]).toContain('Name: hier „Theater am Ufer“, inzwischen dort „Theater im Hof“');
  });

  it('is followed while it is drawn together, but not under the hands of whoever types', async () => {
    const { harness, team, wait } = await placeLive({ editable: false, drawTogether: true });
    team.add(atelier);
    await wait();
    expect(harness.news).toContain('Atelier Ahorn ist dazugekommen.');
    await harness.fill('name', 'Kita Ahorn');
    team.change('theater', { name: 'Theater am Ufer' });
    await wait();
    expect(harness.news).not.toContain('Theater am Ufer hat neue Angaben.');
  });

  it('changes nothing under the hands of whoever types', async () => {
    const { harness, team, wait } = await placeLive({ editable: true });
    await harness.open('Theater');
    await harness.click('Bearbeiten');
    await harness.fill('name', 'Theater am Ufer');
    team.removeActor('theater');
    await wait();
    expect(harness.root.querySelector<HTMLInputElement>('#edit-name')?.value).toBe('Theater am Ufer');
    await harness.click('Abbrechen');
    await wait();
    expect(harness.news).toContain('Theater Kellerlicht ist nicht mehr dabei.');
  });
});

describe('news of a map, read aloud', () => {
  it('are announced, and stand where they can be read again', async () => {
    const { harness, team, wait } = await placeLive();
    const listener = await listenTo(harness.root.querySelector('.layout')!);
    team.add(atelier);
    await wait();
    vi.useRealTimers();
    await expect.poll(async () => (await listener.announced()).at(-1)).toBe('Atelier Ahorn ist dazugekommen.');
    await listener.stop();
    const heard = await readAloud(harness.root.querySelector('[part="news"]')!);
    expect(heard.join(' | ')).toContain('Neu seit dem Öffnen: 1 Änderung');
    expect(heard).toContain('button, Atelier Ahorn');
    expect((await axe.run(harness.element)).violations).toEqual([]);
  });

  it.each([
    ['de-simple', 'Das ist neu: 1 Änderung', 'Atelier Ahorn ist neu dabei.'],
    ['en', 'New since you opened this page: 1 change', 'Atelier Ahorn has joined.'],
  ])('speak %s', async (lang, summary, words) => {
    const { harness, team, wait } = await placeLive({ lang });
    team.add(atelier);
    await wait();
    await vi.waitFor(() => expect(harness.news).toEqual([summary, words]));
  });
});
