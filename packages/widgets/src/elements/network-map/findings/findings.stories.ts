import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../network-map-define.js';
import type { GeflechtNetworkMap } from '../network-map-element.js';
import { NetworkMapHarness } from '../network-map-harness.js';
import { FindingsHarness } from './findings-harness.js';
import { moorNetwork } from './findings-sample.js';

/** What stories vary. */
interface Scene extends Partial<GeflechtNetworkMap> {
  /** Shows all groups and answers. */
  isOpen?: boolean;
}

const meta: Meta<Scene> = {
  title: 'Elements/NetworkMap/Findings',
  component: 'geflecht-network-map',
  render: (scene) => html`
    <main lang=${scene.lang ?? 'de'}>
      <geflecht-network-map view=${scene.view ?? 'auto'} .data=${moorNetwork}></geflecht-network-map>
    </main>
  `,
};

export default meta;

/** One state of the findings. */
type Found = StoryObj<Scene>;

const settle = async (canvas: HTMLElement): Promise<GeflechtNetworkMap> => {
  const element = canvas.querySelector('geflecht-network-map') as GeflechtNetworkMap;
  await new NetworkMapHarness(element).settled();
  await new FindingsHarness(element).settled();
  return element;
};

const play: Found['play'] = async ({ canvasElement, args }) => {
  const element = await settle(canvasElement);
  if (args.isOpen !== true) return;
  for (const group of element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.findings details') ?? []) {
    group.open = true;
  }
};

export const Findings: Found = { play };
export const AllFindings: Found = { play, args: { isOpen: true } };
export const EnglishFindings: Found = { play, args: { isOpen: true, lang: 'en' } };

export const WhatIf: Found = {
  play: async ({ canvasElement }) => {
    const element = await settle(canvasElement);
    const [map, findings] = [new NetworkMapHarness(element), new FindingsHarness(element)];
    map.click('Familienhaus');
    await element.updateComplete;
    for (const question of findings.askable) await findings.ask(question);
    map.askWay('Bootswerft');
  },
};
