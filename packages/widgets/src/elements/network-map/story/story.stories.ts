import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../network-map-define.js';
import { NetworkMapHarness } from '../network-map-harness.js';
import { districtNetwork } from '../network-map-sample.js';

const meta: Meta = {
  title: 'Elements/NetworkMap/Story',
  component: 'geflecht-network-map',
  render: () => html`
    <main lang="de">
      <geflecht-network-map view="force" .data=${districtNetwork}>
        <ol slot="story">
          <li data-view="force">So arbeitet das Netzwerk heute zusammen.</li>
          <li data-view="force" data-actor="erlenbogen" data-steps="1">
            Vieles läuft über das <strong>Mütterzentrum</strong>.
          </li>
          <li data-view="landscape" data-layer="existing">Wer den Kern bildet, hat das Team entschieden.</li>
        </ol>
      </geflecht-network-map>
    </main>
  `,
};

export default meta;

/** One state of the element. */
type Told = StoryObj;

export const Story: Told = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('geflecht-network-map');
    if (element === null) return;
    await new NetworkMapHarness(element).settled();
    while (!element.shadowRoot?.querySelector('.story')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  },
};
