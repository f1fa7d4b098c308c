import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../network-map-define.js';
import { FakeTeam } from '../editing/fake-team.js';
import { districtNetwork } from '../network-map-sample.js';
import { NetworkMapHarness } from '../network-map-harness.js';
import { atelier } from './live-sample.js';

/** What stories vary. */
interface Scene {
  readonly team: FakeTeam;
  readonly lang?: string;
  /** Pixels. Default 1,100. */
  readonly width?: number;
}

const meta: Meta<Scene> = {
  title: 'Elements/NetworkMap/Live',
  component: 'geflecht-network-map',
  render: ({ team, width = 1_100, lang = 'de' }) => html`
    <main style=${`padding: 16px; max-inline-size: ${width}px`} lang=${lang}>
      <geflecht-network-map poll="5" .client=${team.client}></geflecht-network-map>
    </main>
  `,
};

export default meta;

/** One state of a map that is followed. */
type Story = StoryObj<Scene>;

/** Others change something, and the map has looked. */
function after(change: (team: FakeTeam) => void): Story['play'] {
  return async ({ canvasElement, args }) => {
    const element = canvasElement.querySelector('geflecht-network-map');
    if (element === null) return;
    const harness = new NetworkMapHarness(element);
    await harness.settled();
    change(args.team);
    while (!document.hidden && element.shadowRoot?.querySelector('[part="news"]') === null) {
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
    await harness.settled();
  };
}

export const News: Story = {
  args: { team: new FakeTeam(districtNetwork) },
  play: after((team) => {
    team.add(atelier);
    team.change('theater', { name: 'Theater am Ufer' });
  }),
};

export const NewsOnPhone: Story = {
  args: { team: new FakeTeam(districtNetwork), width: 328 },
  play: after((team) => team.add(atelier)),
};

export const NoConnection: Story = {
  args: { team: new FakeTeam(districtNetwork) },
  play: after((team) => {
    team.isOffline = true;
    team.change('theater', { name: 'Theater am Ufer' });
  }),
};
