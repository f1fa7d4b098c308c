import { discloseDocument } from '@geflecht/core/audience';
import type { Viewer } from '@geflecht/core/audience';
import type { GeflechtDocument } from '@geflecht/core/document';
import { buildActor, buildDuty, buildViewer } from '@geflecht/core/testing';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAloud } from '../../../listening/read-aloud.js';
import { placeEditing } from './editing/editing-harness.js';
import { FakeTeam } from './editing/fake-team.js';
import { ExportHarness } from './export/export-harness.js';
import { FindingsHarness } from './findings/findings-harness.js';
import { GroupsHarness } from './groups/groups-harness.js';
import { districtNetwork } from './network-map-sample.js';
import { placeMap } from './place-map.js';

const networkId = districtNetwork.networks?.[0]?.id ?? '';

/** The district as its coordination keeps it: with what it thinks of influence and interest. */
const kept = {
  ...districtNetwork,
  networks: districtNetwork.networks?.map((network) => ({ ...network, steering: 'mixed' as const })),
  actors: [
    ...(districtNetwork.actors ?? []),
    buildActor({ id: 'runde', kind: 'body', name: 'Steuerungsrunde Lindental', bodyKind: 'steeringGroup' }),
  ],
  duties: [{ ...buildDuty({ networkId, kind: 'coordination', holderId: 'fruehe-hilfen' }), scope: { networkId } }],
  placements: districtNetwork.placements?.map((placement) => {
    const rated = { theater: { influence: 4, interest: 2 }, gemeinde: { influence: 5, interest: 1 } } as const;
    return { ...placement, scope: { networkId }, ...rated[placement.actorId as keyof typeof rated] };
  }),
} as GeflechtDocument;

const shownTo = (viewer: Viewer): GeflechtDocument => discloseDocument(kept, { viewer, at: '2027-03-01T10:00:00Z' });

const coordination = shownTo(buildViewer({ coordinates: [networkId] }));
const member = shownTo(buildViewer({ memberOf: [networkId] }));

beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  vi.restoreAllMocks();
});

const textOf = (element: Element) => element.shadowRoot?.textContent.replaceAll(/\s+/g, ' ') ?? '';

describe('influence and interest', () => {
  it('stand with an actor for the coordination', async () => {
    const { element, harness } = await placeMap({ data: coordination });
    harness.click('Gemeinde Oberlinden');
    await expect.poll(() => element.shadowRoot?.querySelector('.panel .facts')?.textContent).toContain('Einfluss');
    const heard = await readAloud(element.shadowRoot!.querySelector('.panel .facts')!);
    expect(heard.join(' ')).toMatch(/Einfluss .*5 von 5 .*Interesse .*1 von 5/);
  });

  it('gather actors in four groups of words', async () => {
    const { element } = await placeMap({ data: coordination, view: 'list' });
    const groups = new GroupsHarness(element);
    await expect.poll(() => groups.choices).toContain('nach Einfluss und Interesse');
    await groups.choose('nach Einfluss und Interesse');
    expect(textOf(element)).toContain('Viel Einfluss, weniger Interesse');
    expect((await axe.run(element)).violations).toEqual([]);
  });

  it('say whom to win', async () => {
    const { element } = await placeMap({ data: coordination });
    const findings = new FindingsHarness(element);
    await expect
      .poll(() => findings.sentences)
      .toContain('Viel Einfluss, bisher wenig Interesse: Gemeinde Oberlinden.');
  });

  it('are columns of a table only where they were handed over', async () => {
    const links: HTMLAnchorElement[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function follow(this: HTMLAnchorElement) {
      links.push(this);
    });
    const rows = async (data: GeflechtDocument) => {
      const { element } = await placeMap({ data });
      const handed = new ExportHarness(element, links);
      await expect.poll(() => handed.buttons).toContain('Partner (CSV)');
      return (await handed.file('Partner (CSV)')).text.split('\r\n');
    };
    const full = await rows(coordination);
    expect(full[0]).toMatch(/;Verbindungen;Einfluss;Interesse$/);
    expect(full.find((row) => row.includes('Gemeinde Oberlinden'))).toMatch(/;5;1$/);
    document.body.replaceChildren();
    expect((await rows(member))[0]).toMatch(/;Verbindungen$/);
  });

  it('reach no member at all', async () => {
    expect(JSON.stringify(member)).not.toMatch(/influence|interest/);
    const { element, harness } = await placeMap({ data: member, view: 'list' });
    await expect.poll(() => new GroupsHarness(element).choices).toContain('nach Bereich');
    await harness.settled();
    expect(new GroupsHarness(element).choices).not.toContain('nach Einfluss und Interesse');
    expect(textOf(element)).not.toContain('Einfluss');
  });
});

describe('who steers', () => {
  it('is told to members: how, in which body, and who coordinates', async () => {
    const { element } = await placeMap({ data: member });
    await expect
      .poll(() => element.shadowRoot?.querySelector('[part="about"]')?.textContent.replaceAll(/\s+/g, ' '))
      .toMatch(
        /Wer steuert\s*mehrere zusammen\s*Steuerungsrunde Lindental\s*Netzwerkkoordination:\s*Koordination Frühe Hilfen/,
      );
  });
});

describe('influence and interest in a form', () => {
  it('are noted by the coordination, and taken back', async () => {
    const team = new FakeTeam(districtNetwork);
    const harness = await placeEditing({ client: team.client, network: team.networkId });
    await harness.open('Gemeinde');
    await harness.click('Bearbeiten');
    await harness.fill('influence', '5');
    await harness.click('Übernehmen');
    expect(team.requests).toMatchObject([{ changes: [{ collection: 'placements', record: { influence: 5 } }] }]);
    expect(harness.map.announcement).toBe('Gemeinde Oberlinden geändert');
    expect(textOf(harness.element)).toContain('5 von 5');
    await harness.click('Rückgängig');
    expect(textOf(harness.element)).not.toContain('5 von 5');
    expect(team.requests[1]?.changes).toMatchObject([{ clears: ['influence'] }]);
    await harness.click('Wiederholen');
    expect(textOf(harness.element)).toContain('5 von 5');
  });

  it.each([
    ['a member who suggests', () => ({ client: new FakeTeam(districtNetwork, ['suggest']).client })],
    ['a file that tells nothing of them', () => ({ data: districtNetwork })],
  ])('are not asked of %s', async (_, scene) => {
    const harness = await placeEditing({ network: networkId, ...scene() });
    await harness.open('Gemeinde');
    await harness.click('Bearbeiten');
    expect(harness.root.querySelector('#edit-name')).not.toBeNull();
    expect(harness.root.querySelector('#edit-influence')).toBeNull();
  });
});
