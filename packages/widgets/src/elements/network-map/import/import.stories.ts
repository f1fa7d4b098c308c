import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../network-map-define.js';
import { NetworkMapHarness } from '../network-map-harness.js';
import { districtNetwork, triangleNetwork } from '../network-map-sample.js';
import { ImportHarness } from './import-harness.js';
import type { NetworkImporter } from './network-importer.js';

const read: NetworkImporter = () =>
  Promise.resolve({
    document: triangleNetwork,
    warnings: [{ message: { de: '2 Zeilen sind leer.', en: '2 rows are empty.' } }],
  });

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const meta: Meta = {
  title: 'Elements/NetworkMap/Import',
  component: 'geflecht-network-map',
  render: () => html`
    <main lang="de">
      <geflecht-network-map view="force" .data=${districtNetwork} .importer=${read}></geflecht-network-map>
    </main>
  `,
};

export default meta;

/** One state of the element. */
type Story = StoryObj;

export const Import: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('geflecht-network-map');
    if (element === null) return;
    await new NetworkMapHarness(element).settled();
    const taking = new ImportHarness(element);
    while (taking.input === null) await frame();
    taking.choose(new File(['Von;Nach'], 'netz.csv'));
    while (taking.buttons.length === 0) await frame();
  },
};
