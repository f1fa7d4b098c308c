import type { GeflechtDocument } from '@geflecht/core/document';
import { createClient } from '@geflecht/sdk';
import type { Client } from '@geflecht/sdk';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { closedSignUp, longSignUp, rankedSignUp, shortSignUp, withoutSignUp } from './sample-sign-ups.js';
import './sign-up-define.js';

/** How a story places the element. */
interface SignUpArgs {
  readonly document: GeflechtDocument | undefined;
  /** Absent: as if a static file was all there is. */
  readonly hasBackend?: boolean;
  readonly locale?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly width?: 'narrow' | 'wide';
  readonly scheme?: 'light' | 'dark';
}

/** A client whose answers never come, for the state while something loads. */
const silent = { readEvent: () => new Promise(() => undefined) } as unknown as Client;

function render({ document, hasBackend = true, locale, direction, width, scheme }: SignUpArgs) {
  const client = document === undefined ? silent : createClient({ backend: memoryBackend({ document }) });
  return html`<div class="story ${width ?? 'wide'} ${scheme ?? 'light'}" dir=${direction ?? 'ltr'} lang="de">
    <geflecht-sign-up
      locale=${locale ?? nothing}
      .client=${hasBackend ? client : undefined}
      .data=${hasBackend ? undefined : document}
    >
      <p>Anmeldung auch per E-Mail: fachtag@erlental.example</p>
    </geflecht-sign-up>
  </div>`;
}

const meta: Meta<SignUpArgs> = { title: 'Elements/Sign-up', component: 'geflecht-sign-up', render };
export default meta;

type Story = StoryObj<SignUpArgs>;

/** A place at the event and one consent. */
export const Short: Story = { args: { document: shortSignUp } };

/** Everything a conference day asks for. */
export const Long: Story = { args: { document: longSignUp } };

/** Ranked wishes with long titles. */
export const Ranked: Story = { args: { document: rankedSignUp } };

/** While the backend is asked, the fallback stays. */
export const Loading: Story = { args: { document: undefined } };

/** The window has passed; mail and phone remain. */
export const Closed: Story = { args: { document: closedSignUp } };

/** An event that takes no sign-ups. */
export const Empty: Story = { args: { document: withoutSignUp } };

/** Nothing names a source of data. */
export const Broken: Story = {
  name: 'Error',
  render: () => html`<geflecht-sign-up><p>Anmeldung auch per E-Mail: fachtag@erlental.example</p></geflecht-sign-up>`,
};

/** A static file and no backend: the honest ways are mail and phone. */
export const WithoutBackend: Story = { args: { document: longSignUp, hasBackend: false } };

/** English words around German content. */
export const English: Story = { args: { document: longSignUp, locale: 'en' } };

/** A page that reads from right to left. */
export const RightToLeft: Story = { args: { document: longSignUp, direction: 'rtl' } };

/** A phone. */
export const Narrow: Story = { args: { document: longSignUp, width: 'narrow' } };

/** A dark page. */
export const Dark: Story = { args: { document: longSignUp, scheme: 'dark' } };
