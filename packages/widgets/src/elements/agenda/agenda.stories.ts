import type { GeflechtDocument } from '@geflecht/core/document';
import type { Client } from '@geflecht/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import './agenda-define.js';
import type { GeflechtAgenda } from './agenda-element.js';
import { AgendaHarness } from './agenda-harness.js';
import type { AgendaViewWish } from './agenda-model.js';
import {
  galleryWalk,
  openSpace,
  panel,
  resultsOfCafe,
  shortReports,
  technicalCheck,
  tour,
  worldCafe,
} from './details-sample.js';
import { documented, revealed } from './documentation-sample.js';
import { conferenceDay, congress, emptyProgramme, largeCongress, shortProgramme } from './sample-programmes.js';

/** How a story places the element. */
interface AgendaArgs {
  readonly document: GeflechtDocument | undefined;
  readonly view?: AgendaViewWish;
  readonly details?: 'disclosure' | 'dialog';
  readonly locale?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly width?: 'narrow' | 'wide';
  readonly scheme?: 'light' | 'dark';
}

/** A client whose answers never come, for the state while something loads. */
const silent = { readEvent: () => new Promise(() => undefined) } as unknown as Client;

function render({ document, details, view, locale, direction, width, scheme }: AgendaArgs) {
  return html`<div class="story ${width ?? 'wide'} ${scheme ?? 'light'}" dir=${direction ?? 'ltr'} lang="de">
    <geflecht-agenda
      view=${view ?? 'auto'}
      locale=${locale ?? nothing}
      details=${details ?? nothing}
      .data=${document}
      .client=${document === undefined ? silent : undefined}
    >
      <p>Das Programm liegt auch im Büro des Familienzentrums aus.</p>
    </geflecht-agenda>
  </div>`;
}

const meta: Meta<AgendaArgs> = { title: 'Elements/Agenda', component: 'geflecht-agenda', render };
export default meta;

type Story = StoryObj<AgendaArgs>;

/** One evening with three items and no room. */
export const Short: Story = { args: { document: shortProgramme } };

/** A conference day with a World Café in four rooms and an open end. */
export const ConferenceDay: Story = { args: { document: conferenceDay } };

/** Three days with parallel workshops, tracks, changes and other languages. */
export const Long: Story = { args: { document: congress } };

/** The same as headed list, whatever the width. */
export const List: Story = { args: { document: congress, view: 'list' } };

/** Two thousand sessions; barriers among as many are looked for on the playground's page of a grand congress. */
export const Huge: Story = {
  args: { document: largeCongress(2_000) },
  parameters: { a11y: { test: 'off' } },
};

/** While the data are fetched, the fallback stays. */
export const Loading: Story = { args: { document: undefined } };

/** The event is there, its programme is not; those who pay are named all the same. */
export const Empty: Story = { args: { document: emptyProgramme } };

/** Nothing names a source of data. */
export const Broken: Story = {
  name: 'Error',
  render: () =>
    html`<geflecht-agenda><p>Das Programm liegt auch im Büro des Familienzentrums aus.</p></geflecht-agenda>`,
};

/** English words around German content. */
export const English: Story = { args: { document: congress, locale: 'en' } };

/** A page that reads from right to left. */
export const RightToLeft: Story = { args: { document: congress, direction: 'rtl' } };

/** A phone. */
export const Narrow: Story = { args: { document: conferenceDay, width: 'narrow' } };

/** A table on a phone, scrolled sideways within the element. */
export const NarrowGrid: Story = { args: { document: congress, width: 'narrow', view: 'grid' } };

/** A dark page. */
export const Dark: Story = { args: { document: congress, scheme: 'dark' } };

/** Opens the details with this title, and waits for what is drawn with them. */
const open = (title: string, part = 'details'): Story['play'] =>
  async function openDetails({ canvasElement }) {
    const element = canvasElement.querySelector('geflecht-agenda');
    if (element === null) return;
    const isThere = (selector: string) => element.renderRoot.querySelector(selector) !== null;
    await waitFor(element, () => isThere('.entry'));
    new AgendaHarness(element).toggle(title);
    await waitFor(element, () => isThere(`[part='${part}'] :is(p, li):not([role])`));
  };

/** Waits for something to be drawn, a few seconds at most. */
async function waitFor(element: GeflechtAgenda, isThere: () => boolean): Promise<void> {
  const end = performance.now() + 5_000;
  while (!isThere() && performance.now() < end) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
}

/** Tables with rounds, mottos, questions and hosts. */
export const WorldCafe: Story = { args: { document: worldCafe }, play: open('World Café') };

/** Stands of exhibitors near and far. */
export const GalleryWalk: Story = { args: { document: galleryWalk }, play: open('Galerierundgang') };

/** One who moderates, others who are asked. */
export const Panel: Story = { args: { document: panel }, play: open('Podium: Zusammen geht was') };

/** Several short reports. */
export const ShortReports: Story = { args: { document: shortReports }, play: open('Kurzberichte') };

/** Slots that are taken and slots that are free. */
export const OpenSpace: Story = { args: { document: openSpace }, play: open('Open Space') };

/** A visit elsewhere, with the way there and the way in from afar. */
export const Tour: Story = { args: { document: tour }, play: open('Hausrundgang') };

/** What to try out before an online day. */
export const TechnicalCheck: Story = { args: { document: technicalCheck }, play: open('Technik-Check') };

/** A session that tells the results of another. */
export const Results: Story = { args: { document: resultsOfCafe }, play: open('Was die Tische sagen') };

/** The same agenda once the event is over. */
export const Documentation: Story = { args: { document: documented }, play: open('Tischrunde', 'documentation') };

/** The documentation on a page that reads from right to left. */
export const DocumentationRightToLeft: Story = {
  args: { document: documented, direction: 'rtl', width: 'narrow' },
  play: open('Tischrunde', 'documentation'),
};

/** What somebody confirmed reads before an online event. */
export const OnlineAccess: Story = { args: { document: revealed }, play: open('Auftakt', 'documentation') };

/** Details in a dialog. */
export const Dialog: Story = {
  args: { document: conferenceDay, details: 'dialog' },
  play: open('Was hält ein Netz zusammen?', 'dialog'),
};
