import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../network-map-define.js';
import { NetworkMapHarness } from '../network-map-harness.js';
import { districtNetwork } from '../network-map-sample.js';

const meta: Meta = {
  title: 'Elements/NetworkMap/Export',
  component: 'geflecht-network-map',
  render: () => html`
    <main lang="de">
      <geflecht-network-map view="landscape" .data=${districtNetwork}></geflecht-network-map>
    </main>
  `,
};

export default meta;

/** One state of the element. */
type Story = StoryObj;

export const Export: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('geflecht-network-map');
    if (element === null) return;
    await new NetworkMapHarness(element).settled();
    while (!element.shadowRoot?.querySelector('.export'))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    element.shadowRoot.querySelector('.export')?.setAttribute('open', '');
  },
};
