import { buildDocument, buildNetwork } from '@geflecht/core/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './network-map-define.js';
import type { GeflechtNetworkMap } from './network-map-element.js';
import { NetworkMapHarness } from './network-map-harness.js';
import { districtNetwork, grownNetwork, importedNetwork } from './network-map-sample.js';

/** What stories vary: the element's own properties, and the page around it. */
interface Scene extends Partial<GeflechtNetworkMap> {
  /** Width of the room in pixels. */
  room?: number;
  isDark?: boolean;
}

const dark = 'background: #16181d; color: #e8e8ea; color-scheme: dark;';

function frame({ room, isDark }: Scene): string {
  return `padding: 16px; ${room === undefined ? '' : `max-inline-size: ${room}px;`} ${isDark === true ? dark : ''}`;
}

const meta: Meta<Scene> = {
  title: 'Elements/NetworkMap',
  component: 'geflecht-network-map',
  render: (scene) => html`
    <main style=${frame(scene)} lang=${scene.lang ?? 'de'} dir=${scene.dir ?? 'ltr'}>
      <geflecht-network-map view=${scene.view ?? 'auto'} .data=${scene.data} .client=${scene.client}>
        <p>Die Partner des Netzwerks stehen auch in unserem Faltblatt.</p>
      </geflecht-network-map>
    </main>
  `,
};

export default meta;

/** One state of the element. */
type Story = StoryObj<Scene>;

/** What the element shows in the end is judged, not how it begins. */
const settle: Story['play'] = async ({ canvasElement }) => {
  const element = canvasElement.querySelector('geflecht-network-map');
  if (element !== null) await new NetworkMapHarness(element).settled();
};

const never = { readNetwork: () => new Promise<never>(() => undefined) } as unknown as Scene['client'];

export const Loading: Story = { args: { client: never } };
export const Empty: Story = { args: { data: buildDocument({ networks: [buildNetwork()] }) } };
export const Failed: Story = { args: { data: 'no document' } };
export const Short: Story = { play: settle, args: { data: grownNetwork(5) } };
export const Rings: Story = { play: settle, args: { data: districtNetwork } };
export const Net: Story = { play: settle, args: { data: districtNetwork, view: 'force' } };
export const List: Story = { play: settle, args: { data: districtNetwork, view: 'list' } };
export const ImportedTies: Story = { play: settle, args: { data: importedNetwork } };
export const Long: Story = { play: settle, args: { data: grownNetwork(60) } };
export const Huge: Story = { play: settle, args: { data: grownNetwork(1_000) } };
export const English: Story = { play: settle, args: { data: districtNetwork, lang: 'en' } };
export const RightToLeft: Story = { play: settle, args: { data: districtNetwork, dir: 'rtl' } };
export const Narrow: Story = { play: settle, args: { data: districtNetwork, room: 328 } };
export const NarrowRings: Story = { play: settle, args: { data: districtNetwork, room: 328, view: 'landscape' } };
export const Dark: Story = { play: settle, args: { data: districtNetwork, isDark: true } };
