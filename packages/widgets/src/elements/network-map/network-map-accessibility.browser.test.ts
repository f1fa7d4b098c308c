import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { placeFindings } from './findings/findings-harness.js';
import { districtNetwork, triangleNetwork } from './network-map-sample.js';
import { placeMap } from './place-map.js';
import type { MapScene } from './place-map.js';

afterEach(() => document.body.replaceChildren());

interface AccessibleNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

type Send = <Answer>(method: string, parameters?: object) => Promise<Answer>;
type Frames = { readonly frameTree: { readonly childFrames: readonly { readonly frame: { readonly id: string } }[] } };

const withoutRole = ['none', 'generic', 'StaticText', 'InlineTextBox', 'RootWebArea', 'LabelText', 'Legend'];

/** What the browser hands to screen readers: role and name of everything that has both, in reading order. */
async function accessibilityTree(): Promise<readonly string[]> {
  const session = cdp() as unknown as { readonly send: Send };
  const { frameTree } = await session.send<Frames>('Page.getFrameTree');
  const frameId = frameTree.childFrames[0]?.frame.id;
  const { nodes } = await session.send<{ nodes: AccessibleNode[] }>('Accessibility.getFullAXTree', { frameId });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = ({ ignored, role, name, childIds = [] }: AccessibleNode): string[] => {
    const isSpoken =
      !ignored && name !== undefined && name.value !== '' && !withoutRole.includes(role?.value ?? 'none');
    const own = isSpoken ? [`${role?.value ?? ''}: ${name.value}`] : [];
    return [...own, ...childIds.flatMap((id) => read(byId.get(id)!))];
  };
  return nodes[0] === undefined ? [] : read(nodes[0]);
}

describe('the accessibility tree', () => {
  it('holds heading, tools, map with actors as buttons, legend and findings in reading order', async () => {
    await placeFindings({ data: triangleNetwork });
    expect(await accessibilityTree()).toEqual([
      'heading: Netzwerk Familie Musterfurt',
      'group: Ansicht',
      'radio: Netz',
      'radio: Tabelle',
      'radio: Liste',
      'searchbox: Partner suchen',
      'group: Vergrößerung',
      'button: Verkleinern',
      'button: Vergrößern',
      'button: Ganze Karte',
      'application: 4 Partner, 1 Verbindung.',
      'button: Ahorn, Schule, 2 Verbindungen',
      'button: Birke, Schule, 1 Verbindung',
      'button: Distel, Schule, 1 Verbindung',
      'button: Esche, Schule, keine Verbindung',
      'combobox: Zeigen',
      'option: Bestehendes und Gesuchtes',
      'option: Nur was besteht',
      'group: Bereiche',
      'checkbox: Bildung 4',
      'combobox: Linien zeigen',
      'option: wie weit gewachsen',
      'option: welche Art',
      'group: Linien',
      'checkbox: Kooperation 1',
      'checkbox: gewünscht 1',
      'DisclosureTriangle: Art der Verbindung',
      'DisclosureTriangle: Über dieses Netzwerk',
      'region: Worüber sich zu sprechen lohnt',
      'heading: Worüber sich zu sprechen lohnt',
      'DisclosureTriangle: Wer fehlt 1',
      'heading: Wer fehlt 1',
      'button: Distel',
      'button: Esche',
      'button: Auf der Karte zeigen',
      'DisclosureTriangle: Aufgaben und Ziele 1',
      'heading: Aufgaben und Ziele 1',
      'DisclosureTriangle: Weitergeben',
    ]);
  });

  it('holds the panel of an open actor with its ties', async () => {
    const { element, harness } = await placeFindings({ data: triangleNetwork });
    harness.click('Ahorn');
    await element.updateComplete;
    const tree = await accessibilityTree();
    expect(tree.slice(tree.indexOf('region: Ahorn'), tree.indexOf('combobox: Zeigen'))).toEqual([
      'region: Ahorn',
      'button: Schließen',
      'heading: Ahorn',
      'heading: 2 Verbindungen',
      'button: Birke',
      'button: Distel',
      'group: Umfeld',
      'button: 1 Schritt',
      'button: 2 Schritte',
      'button: 3 Schritte',
      'combobox: Weg zu',
      'option: Partner wählen',
      'option: Birke',
      'option: Distel',
      'option: Esche',
      'DisclosureTriangle: Wenn Ahorn ausfiele',
      'DisclosureTriangle: Wen noch ansprechen?',
    ]);
  });

  it('holds the list with each actor as an article and its ties as links', async () => {
    await placeFindings({ data: triangleNetwork, view: 'list' });
    const tree = await accessibilityTree();
    expect(tree.slice(tree.indexOf('heading: Bildung 4'), tree.indexOf('article: Distel'))).toEqual([
      'heading: Bildung 4',
      'article: Ahorn',
      'heading: Ahorn',
      'link: Birke',
      'link: Distel',
      'DisclosureTriangle: Wenn Ahorn ausfiele',
      'DisclosureTriangle: Wen noch ansprechen?',
      'article: Birke',
      'heading: Birke',
      'link: Ahorn',
      'DisclosureTriangle: Wenn Birke ausfiele',
      'DisclosureTriangle: Wen noch ansprechen?',
    ]);
  });
});

describe('accessibility', () => {
  it.each<[string, MapScene]>([
    ['rings', { data: districtNetwork }],
    ['list', { data: districtNetwork, view: 'list' }],
  ])('finds no violation in %s', async (_, scene) => {
    const { element, harness } = await placeMap(scene);
    harness.click('Kita');
    await element.updateComplete;
    const { violations } = await axe.run(element);
    expect(violations).toEqual([]);
  });
});
