import type { GeflechtDocument } from '@geflecht/core/document';
import type { Client } from '@geflecht/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import './agenda-define.js';
import type { AgendaViewWish } from './agenda-model.js';
import { conferenceDay, congress, emptyProgramme, largeCongress, shortProgramme } from './sample-programmes.js';

/** How a story places the element. */
interface AgendaArgs {
  readonly document: GeflechtDocument | undefined;
  readonly view?: AgendaViewWish;
  readonly locale?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly width?: 'narrow' | 'wide';
  readonly scheme?: 'light' | 'dark';
}

/** A client whose answers never come, for the state while something loads. */
const silent = { readEvent: () => new Promise(() => undefined) } as unknown as Client;

function render({ document, view, locale, direction, width, scheme }: AgendaArgs) {
  return html`<div class="story ${width ?? 'wide'} ${scheme ?? 'light'}" dir=${direction ?? 'ltr'} lang="de">
    <geflecht-agenda
      view=${view ?? 'auto'}
      locale=${locale ?? nothing}
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

/** Two thousand sessions. */
export const Huge: Story = { args: { document: largeCongress(2_000) } };

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
