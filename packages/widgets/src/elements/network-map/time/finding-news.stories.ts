import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../network-map-define.js';
import { NetworkMapHarness } from '../network-map-harness.js';
import { TimeHarness } from './time-harness.js';
import { districtOverYears } from './time-sample.js';

const meta: Meta = {
  title: 'Elements/NetworkMap/FindingNews',
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

export const ChangedFindings: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('geflecht-network-map');
    if (element === null) return;
    await new NetworkMapHarness(element).settled();
    const there = async (selector: string): Promise<HTMLDetailsElement> => {
      for (;;) {
        const found = element.shadowRoot?.querySelector<HTMLDetailsElement>(selector);
        if (found) return found;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
    (await there('.time > details')).open = true;
    await new TimeHarness(element).compareWith(0);
    (await there('.time .asked')).open = true;
    await there('.time .asked section');
  },
};
