import { publicViewer } from '@geflecht/core/audience';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import { createEditingClient } from '@geflecht/sdk/editing';
import { beforeEach, describe, expect, it } from 'vitest';
import { districtNetwork } from '../network-map-sample.js';
import { placeEditing } from './editing-harness.js';
import type { EditingHarness } from './editing-harness.js';
import { FakeTeam } from './fake-team.js';

beforeEach(() => {
  document.body.replaceChildren();
});

const sources = (team: FakeTeam) => ({ client: team.client, network: team.networkId });

async function rename(harness: EditingHarness, from: string, to: string): Promise<void> {
  await harness.open(from);
  await harness.click('Bearbeiten');
  await harness.fill('name', to);
  await harness.click('Übernehmen');
}

async function answer(harness: EditingHarness, name: string, value: string): Promise<void> {
  await harness.fill(name, value);
  await harness.click('Weiter');
}

describe('a backend that takes changes', () => {
  it('gets them, and is told what they build on', async () => {
    const team = new FakeTeam(districtNetwork);
    const harness = await placeEditing(sources(team));
    expect(harness.buttons).not.toContain('Herunterladen');
    await rename(harness, 'Theater', 'Theater am Ufer');
    expect(team.requests).toMatchObject([{ changes: [{ op: 'update', record: { name: 'Theater am Ufer' } }] }]);
    expect(harness.queue).toEqual([]);
    expect(harness.map.panelName).toBe('Theater am Ufer');
  });

  it('offers nothing to whom it allows nothing', async () => {
    const team = new FakeTeam(districtNetwork, []);
    const { buttons, root } = await placeEditing(sources(team));
    expect(buttons).not.toContain('Partner hinzufügen');
    expect(root.querySelector('#help')?.textContent).toMatch(/\.\s*$/);
  });

  it('loses nothing when it does not answer', async () => {
    const team = new FakeTeam(districtNetwork);
    const harness = await placeEditing(sources(team));
    team.isOffline = true;
    await rename(harness, 'Theater', 'Theater am Ufer');
    expect(harness.queue).toEqual([
      expect.stringMatching(/^Theater am Ufer geändert noch nicht gespeichert: keine Verbindung/),
    ]);
    expect(harness.map.announcement).toContain('noch nicht gespeichert');
    team.isOffline = false;
    await harness.click('Erneut speichern');
    expect(harness.queue).toEqual([]);
    expect(harness.map.announcement).toBe('Theater am Ufer geändert: gespeichert');
    expect(team.requests).toHaveLength(1);
  });

  it('shows both states where somebody else was faster, and lets the visitor choose', async () => {
    const team = new FakeTeam(districtNetwork);
    const harness = await placeEditing(sources(team));
    team.change('theater', { name: 'Theater im Hof' });
    await rename(harness, 'Theater', 'Theater am Ufer');
    expect(harness.queue[0]).toContain('Name: hier „Theater am Ufer“, inzwischen dort „Theater im Hof“');
    expect(harness.map.announcement).toContain('inzwischen anders');
    await harness.click('Eigene Änderung nehmen');
    expect(harness.queue).toEqual([]);
    expect(team.nameOf('theater')).toBe('Theater am Ufer');
  });

  it('lets the other state be', async () => {
    const team = new FakeTeam(districtNetwork);
    const harness = await placeEditing(sources(team));
    team.change('theater', { name: 'Theater im Hof' });
    await rename(harness, 'Theater', 'Theater am Ufer');
    await harness.click('So lassen, wie es jetzt ist');
    expect(harness.queue).toEqual([]);
    expect(harness.map.panelName).toBe('Theater im Hof');
    expect(team.nameOf('theater')).toBe('Theater im Hof');
  });
});

describe('suggestions', () => {
  it('are made by participants, and change nothing before they are accepted', async () => {
    const team = new FakeTeam(districtNetwork, ['suggest']);
    const harness = await placeEditing(sources(team));
    await harness.open('Theater');
    await harness.click('Bearbeiten');
    await harness.fill('name', 'Theater am Ufer');
    await harness.click('Vorschlagen');
    expect(harness.queue).toEqual(['Theater am Ufer geändert vorgeschlagen']);
    expect(harness.map.announcement).toBe('Theater am Ufer geändert: vorgeschlagen');
    expect(harness.map.panelName).toBe('Theater Kellerlicht');
    expect(team.suggestions).toMatchObject([{ change: { op: 'update' }, via: 'form' }]);
  });

  it('are listed for the coordination with what they change, to be accepted or rejected', async () => {
    const team = new FakeTeam(districtNetwork);
    team.suggest('theater', { name: 'Theater am Ufer' });
    team.suggest('museum', { name: 'Museum am Ufer' });
    const harness = await placeEditing(sources(team));
    expect(harness.queue[0]).toContain('Name: hier „Theater am Ufer“, inzwischen dort „Theater Kellerlicht“');
    await harness.click('Annehmen: Theater am Ufer geändert');
    expect(harness.map.announcement).toBe('Angenommen: Theater am Ufer geändert');
    expect(harness.map.actorLabels.some((label) => label.startsWith('Theater am Ufer'))).toBe(true);
    await harness.click('Ablehnen: Museum am Ufer geändert');
    expect(harness.queue).toEqual([]);
    expect(team.nameOf('museum')).toBe('Museum für Alltagsdinge');
  });
});

describe('drawing together', () => {
  it('asks one question after the other, and puts the answers on the map in one go', async () => {
    const team = new FakeTeam(districtNetwork);
    const harness = await placeEditing({ ...sources(team), editable: false, drawTogether: true, width: 328 });
    expect(harness.question).toBe('Wer gehört auf die Karte?');
    await answer(harness, 'name', 'Kita Ahorn');
    expect(harness.active?.id).toBe('edit-sector');
    await answer(harness, 'sector', 'Kita');
    await answer(harness, 'ring', 'Regelmäßig');
    await harness.fill('partner', 'jobc');
    await harness.click('Jobcenter Lindental');
    expect(harness.active).toMatchObject({ id: 'edit-partner', value: '' });
    await harness.click('Auf die Karte setzen');
    expect(harness.map.announcement).toBe(
      'Kita Ahorn hinzugefügt. Kita Ahorn auf Ring Regelmäßig gesetzt. Verbindung Kita Ahorn – Jobcenter Lindental hinzugefügt',
    );
    expect(team.requests).toHaveLength(1);
    expect(harness.question).toBe('Wer gehört auf die Karte?');
    expect(harness.active).toMatchObject({ id: 'edit-name', value: '' });
  });

  it('keeps the way back in sight, and nothing else of the tools', async () => {
    const team = new FakeTeam(districtNetwork);
    const harness = await placeEditing({ ...sources(team), drawTogether: true, width: 328 });
    await answer(harness, 'name', 'Kita Ahorn');
    await harness.click('Weiter');
    await harness.click('Weiter');
    await harness.click('Auf die Karte setzen');
    const shown = [...harness.root.querySelectorAll<HTMLElement>('button, input')].filter((each) =>
      each.checkVisibility(),
    );
    expect(shown.map(({ id, textContent }) => id || textContent.trim())).toEqual([
      'undo',
      'redo',
      'edit-name',
      'Weiter',
    ]);
    await harness.click('Rückgängig');
    expect(harness.map.overview).toContain('28 Partner');
  });

  it('does not scroll sideways on a phone', async () => {
    const team = new FakeTeam(districtNetwork);
    const harness = await placeEditing({ ...sources(team), drawTogether: true, width: 328 });
    expect(harness.element.scrollWidth).toBeLessThanOrEqual(328);
  });

  it('adds to an actor who is on the map already', async () => {
    const team = new FakeTeam(districtNetwork);
    const harness = await placeEditing({ ...sources(team), drawTogether: true });
    await answer(harness, 'name', 'theater kellerlicht');
    expect(harness.root.querySelector('.together')?.textContent).toContain('ist schon auf der Karte');
    await harness.click('Weiter');
    await answer(harness, 'ring', 'Kern');
    await harness.click('Auf die Karte setzen');
    expect(team.requests).toMatchObject([{ changes: [{ op: 'create', collection: 'placements' }] }]);
  });

  it('makes suggestions of participants, ring and contacts with their actor', async () => {
    const team = new FakeTeam(districtNetwork, ['suggest']);
    const harness = await placeEditing({ ...sources(team), drawTogether: true });
    await answer(harness, 'name', 'Kita Ahorn');
    await harness.click('Weiter');
    await answer(harness, 'ring', 'Kern');
    await harness.click('Vorschlagen');
    expect(team.suggestions).toMatchObject([
      {
        via: 'workshop',
        change: { op: 'create', collection: 'actors' },
        also: [{ op: 'create', collection: 'placements', record: { ringId: 'core' } }],
      },
    ]);
  });
});

describe('what the editor sends', () => {
  it('leaves alone what it was not given', async () => {
    const team = new FakeTeam(districtNetwork);
    const harness = await placeEditing(sources(team));
    await rename(harness, 'Theater', 'Theater am Ufer');
    const record = team.requests[0]?.changes[0]?.record ?? {};
    expect(Object.keys(record).toSorted()).toEqual(['id', 'kind', 'name', 'revision']);
  });
});

describe('a client of the contract', () => {
  const networkId = districtNetwork.networks?.[0]?.id ?? '';
  const member = { ...publicViewer, memberOf: [networkId] };
  const coordinator = { ...member, coordinates: [networkId] };

  /** A team on one memory: someone who coordinates, and whoever else. */
  function team() {
    const backend = memoryBackend({ document: districtNetwork, viewer: coordinator });
    const clientOf = (viewer: typeof coordinator | typeof member) =>
      createEditingClient({ backend: backend.as(viewer) });
    const nameOf = async (id: string) => {
      const { actors = [] } = await clientOf(coordinator).readNetwork(networkId);
      return actors.find((actor) => (actor.id as string) === id)?.name;
    };
    return { clientOf, nameOf };
  }

  it('takes changes of a coordinator, and their way back', async () => {
    const { clientOf, nameOf } = team();
    const harness = await placeEditing({ client: clientOf(coordinator), network: networkId });
    await rename(harness, 'Theater', 'Theater am Ufer');
    await expect.poll(() => nameOf('theater')).toBe('Theater am Ufer');
    await harness.click('Rückgängig');
    await expect.poll(() => nameOf('theater')).toBe('Theater Kellerlicht');
    expect(harness.queue).toEqual([]);
  });

  it('brings back a removed actor with what hung on it', async () => {
    const { clientOf, nameOf } = team();
    const harness = await placeEditing({ client: clientOf(coordinator), network: networkId });
    await harness.open('Kita');
    const partners = harness.map.panelPartners;
    await harness.click('Bearbeiten');
    await harness.click('Entfernen');
    await expect.poll(() => nameOf('kita-biberbau')).toBeUndefined();
    await harness.click('Rückgängig');
    await expect.poll(() => nameOf('kita-biberbau')).toBe('Kita Biberbau');
    await harness.drawn();
    expect(harness.queue).toEqual([]);
    await harness.element.refresh();
    await harness.open('Kita');
    expect(harness.map.panelPartners).toEqual(partners);
  });

  it('tells of a change somebody else has made meanwhile', async () => {
    const { clientOf, nameOf } = team();
    const [one, other] = [
      await placeEditing({ client: clientOf(coordinator), network: networkId }),
      await placeEditing({ client: clientOf(coordinator), network: networkId }),
    ];
    await rename(one, 'Theater', 'Theater im Hof');
    await expect.poll(() => nameOf('theater')).toBe('Theater im Hof');
    await rename(other, 'Theater', 'Theater am Ufer');
    await expect.poll(() => other.queue[0]).toContain('hier „Theater am Ufer“, inzwischen dort „Theater im Hof“');
    await other.click('Eigene Änderung nehmen');
    await expect.poll(() => nameOf('theater')).toBe('Theater am Ufer');
  });

  it('carries suggestions of a member to the coordination, who accepts them', async () => {
    const { clientOf, nameOf } = team();
    const suggesting = await placeEditing({ client: clientOf(member), network: networkId });
    await suggesting.open('Theater');
    await suggesting.click('Bearbeiten');
    await suggesting.fill('name', 'Theater am Ufer');
    await suggesting.click('Vorschlagen');
    await expect.poll(() => suggesting.queue).toEqual(['Theater am Ufer geändert vorgeschlagen']);
    const deciding = await placeEditing({ client: clientOf(coordinator), network: networkId });
    await deciding.click('Annehmen: Theater am Ufer geändert');
    await expect.poll(() => nameOf('theater')).toBe('Theater am Ufer');
  });
});
