import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../network-map-define.js';
import { NetworkMapHarness } from '../network-map-harness.js';
import { districtOverYears } from './time-sample.js';

const meta: Meta = {
  title: 'Elements/NetworkMap/Time',
  component: 'geflecht-network-map',
  render: () => html`
    <main lang="de">
      <geflecht-network-map view="force" .data=${districtOverYears}></geflecht-network-map>
    </main>
  `,
};

export default meta;

/** One state of the element. */
type Story = StoryObj;

export const Snapshots: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('geflecht-network-map');
    if (element === null) return;
    await new NetworkMapHarness(element).settled();
    while (!element.shadowRoot?.querySelector('.time')) await new Promise((resolve) => requestAnimationFrame(resolve));
    element.shadowRoot.querySelector<HTMLDetailsElement>('.time details')?.setAttribute('open', '');
  },
};
