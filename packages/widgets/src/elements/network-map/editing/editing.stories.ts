import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../network-map-define.js';
import { districtNetwork } from '../network-map-sample.js';
import { EditingHarness } from './editing-harness.js';
import type { EditingScene } from './editing-harness.js';
import { FakeTeam } from './fake-team.js';

/** What stories vary, and what a visitor does in them. */
interface Scene extends EditingScene {
  readonly team?: FakeTeam;
}

const meta: Meta<Scene> = {
  title: 'Elements/NetworkMap/Editing',
  component: 'geflecht-network-map',
  render: ({ team, data, editable = true, drawTogether = false, view = 'auto', width = 1_100, lang = 'de' }) => html`
    <main style=${`padding: 16px; max-inline-size: ${width}px`} lang=${lang}>
      <geflecht-network-map
        view=${view}
        ?editable=${editable}
        ?draw-together=${drawTogether}
        .data=${data}
        .client=${team?.client}
      ></geflecht-network-map>
    </main>
  `,
};

export default meta;

/** One state of a map that is edited. */
type Story = StoryObj<Scene>;

/** What a visitor does before the state is judged. */
function after(act: (harness: EditingHarness, scene: Scene) => Promise<void>): Story['play'] {
  return async ({ canvasElement, args }) => {
    const element = canvasElement.querySelector('geflecht-network-map');
    if (element === null) return;
    const harness = new EditingHarness(element);
    await harness.map.settled();
    while (!harness.buttons.some((words) => /hinzufügen|Add|Weiter/.test(words))) await harness.drawn();
    await act(harness, args);
  };
}

async function rename(harness: EditingHarness, name: string): Promise<void> {
  await harness.open('Theater');
  await harness.click('Bearbeiten');
  await harness.fill('name', name);
}

export const Editable: Story = {
  args: { data: districtNetwork },
  play: after(async (harness) => {
    await harness.click('Partner hinzufügen');
    await harness.click('Übernehmen');
  }),
};

export const EditableTie: Story = {
  args: { data: districtNetwork },
  play: after(async (harness) => {
    await harness.open('Stadtbücherei');
    await harness.click('Verbindung hinzufügen');
    await harness.click('Übernehmen');
  }),
};

/** What only the coordination is asked. */
export const InfluenceAndInterest: Story = {
  args: { team: new FakeTeam(districtNetwork) },
  play: after(async (harness) => {
    await harness.open('Gemeinde');
    await harness.click('Bearbeiten');
    await harness.fill('influence', '5');
    await harness.fill('interest', '2');
    await harness.click('Übernehmen');
  }),
};

export const EditableList: Story = {
  args: { data: districtNetwork, view: 'list' },
  play: after(async () => Promise.resolve()),
};

export const Suggesting: Story = {
  args: { team: new FakeTeam(districtNetwork, ['suggest']) },
  play: after(async (harness) => {
    await rename(harness, 'Theater am Ufer');
    await harness.click('Vorschlagen');
  }),
};

const deciding = new FakeTeam(districtNetwork);
deciding.suggest('theater', { name: 'Theater am Ufer' });

export const Deciding: Story = { args: { team: deciding }, play: after(async () => Promise.resolve()) };

export const Unsaved: Story = {
  args: { team: new FakeTeam(districtNetwork) },
  play: after(async (harness, { team }) => {
    if (team !== undefined) team.isOffline = true;
    await rename(harness, 'Theater am Ufer');
    await harness.click('Übernehmen');
  }),
};

export const Conflict: Story = {
  args: { team: new FakeTeam(districtNetwork) },
  play: after(async (harness, { team }) => {
    team?.change('theater', { name: 'Theater im Hof' });
    await rename(harness, 'Theater am Ufer');
    await harness.click('Übernehmen');
  }),
};

export const DrawTogether: Story = {
  args: { team: new FakeTeam(districtNetwork), drawTogether: true, width: 328 },
  play: after(async (harness) => {
    await harness.fill('name', 'Kita Ahorn');
    await harness.click('Weiter');
    await harness.click('Weiter');
    await harness.click('Weiter');
    await harness.fill('partner', 'jobc');
    await harness.click('Jobcenter Lindental');
    await harness.fill('partner', 'kita');
  }),
};

export const English: Story = {
  args: { data: districtNetwork, lang: 'en' },
  play: after(async (harness) => {
    await harness.click('Add a partner');
  }),
};
