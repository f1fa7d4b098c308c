import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../network-map-define.js';
import type { GeflechtNetworkMap } from '../network-map-element.js';
import { NetworkMapHarness } from '../network-map-harness.js';
import { GroupsHarness } from './groups-harness.js';
import { roundsNetwork } from './groups-sample.js';

/** What stories vary. */
interface Scene extends Partial<GeflechtNetworkMap> {
  /** Words of the choice. */
  choice: string;
}

const meta: Meta<Scene> = {
  title: 'Elements/NetworkMap/Groups',
  component: 'geflecht-network-map',
  render: ({ lang, view }) => html`
    <main lang=${lang ?? 'de'}>
      <geflecht-network-map view=${view ?? 'force'} .data=${roundsNetwork}></geflecht-network-map>
    </main>
  `,
};

export default meta;

/** One choice of groups. */
type Grouped = StoryObj<Scene>;

const play: Grouped['play'] = async ({ canvasElement, args }) => {
  const element = canvasElement.querySelector('geflecht-network-map') as GeflechtNetworkMap;
  await new NetworkMapHarness(element).settled();
  const groups = new GroupsHarness(element);
  await groups.settled();
  await groups.choose(args.choice);
};

export const BySector: Grouped = { play, args: { choice: 'nach Bereich' } };
export const OnTheGround: Grouped = { play, args: { choice: 'nach Bereich', view: 'geographic' } };
export const Supposed: Grouped = { play, args: { choice: 'vermutete Gruppen' } };
export const InTheList: Grouped = { play, args: { choice: 'nach Träger', view: 'list' } };
export const InEnglish: Grouped = { play, args: { choice: 'supposed groups', lang: 'en' } };
