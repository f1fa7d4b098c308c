import type { SignUpRequest } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import { createClient, SdkError } from '@geflecht/sdk';
import type { Client, SdkErrorCode } from '@geflecht/sdk';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import { createManagingClient } from '@geflecht/sdk/managing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import {
  closedSignUp,
  everythingSignUp,
  longSignUp,
  rankedSignUp,
  shortSignUp,
  withoutSignUp,
} from './sample-sign-ups.js';
import './sign-up-define.js';
import type { GeflechtSignUp } from './sign-up-element.js';
import { SignUpHarness } from './sign-up-harness.js';

/** How a story places the element. */
interface SignUpArgs {
  readonly document: GeflechtDocument | undefined;
  /** Absent: as if a static file was all there is. */
  readonly hasBackend?: boolean;
  readonly locale?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly width?: 'narrow' | 'wide';
  readonly scheme?: 'light' | 'dark';
  /** How the backend refuses whoever signs up; default: it does not. */
  readonly refusal?: SdkErrorCode;
}

/** A client whose answers never come, for the state while something loads. */
const silent = { readEvent: () => new Promise(() => undefined) } as unknown as Client;

function clientFor({ document, refusal: code }: SignUpArgs): Client {
  if (document === undefined) return silent;
  const client = createClient({ backend: memoryBackend({ document }) });
  if (code === undefined) return client;
  const error = new SdkError({
    code,
    operation: 'createSignUp',
    finding: 'as the story wants it',
    retryAfterSeconds: 90,
  });
  return { ...client, createSignUp: () => Promise.reject(error) };
}

function render(args: SignUpArgs) {
  const { document, hasBackend = true, locale, direction, width, scheme } = args;
  const client = clientFor(args);
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

/** A form as a visitor has filled it in, up to a step. */
async function fillUpTo(canvas: HTMLElement, words: string): Promise<SignUpHarness> {
  const form = new SignUpHarness(canvas.querySelector<GeflechtSignUp>('geflecht-sign-up')!);
  while (!form.isComplete) await new Promise((resolve) => requestAnimationFrame(resolve));
  form.fillContact('Ida Beispiel', 'ida@beispiel.example');
  await form.walkTo('Auswahl');
  form.click('Räte und Runde Tische');
  form.click('Markt im Hof');
  if (!words.includes('Auswahl')) await form.walkTo('Fragen');
  form.fill('Bringen Sie einen Kurzbericht mit?', 'yes');
  await form.walkTo(words);
  return form;
}

/** What can be chosen, with sessions that overlap. */
export const Choices: Story = {
  args: { document: everythingSignUp },
  play: async ({ canvasElement }) => void (await fillUpTo(canvasElement, 'Auswahl')),
};

/** What somebody has chosen fills up while they fill in the form: the session says so, and so does a line below. */
export const FilledUpMeanwhile: Story = {
  args: { document: everythingSignUp },
  render: ({ document: source = everythingSignUp }) => {
    const client = createManagingClient({ backend: memoryBackend({ document: source }) });
    const filling: typeof client.watchAvailability = async (eventId, told) => {
      const { bookables, ...read } = await client.readAvailability(eventId);
      const full = { state: 'waitingList', placesLeft: 0 } as const;
      const later = () =>
        told({
          ...read,
          bookables: bookables.map((each) => (each.bookableId === 'platz-werkstatt-1' ? { ...each, ...full } : each)),
        });
      return new Promise<never>(() => setTimeout(later, 1_000));
    };
    return html`<div class="story wide light" lang="de">
      <geflecht-sign-up .client=${{ ...client, watchAvailability: filling }}></geflecht-sign-up>
    </div>`;
  },
  play: async ({ canvasElement }) => void (await fillUpTo(canvasElement, 'Auswahl')),
};

/** Questions, one of them following from an answer, and needs apart. */
export const Needs: Story = {
  args: { document: everythingSignUp },
  play: async ({ canvasElement }) => void (await fillUpTo(canvasElement, 'Fragen')),
};

/** Everything to check, fees, and consents. */
export const Check: Story = {
  args: { document: everythingSignUp },
  play: async ({ canvasElement }) => void (await fillUpTo(canvasElement, 'Prüfen')),
};

/** What became of it. */
export const Receipt: Story = {
  args: { document: everythingSignUp },
  play: async ({ canvasElement }) => {
    const form = await fillUpTo(canvasElement, 'Prüfen');
    form.click('Regelbeitrag');
    form.click('Ich bin einverstanden');
    form.submit();
  },
};

/** Sends the short form, which the backend of the story refuses. */
const send: Story['play'] = async ({ canvasElement }) => {
  const form = new SignUpHarness(canvasElement.querySelector<GeflechtSignUp>('geflecht-sign-up')!);
  while (!form.isComplete) await new Promise((resolve) => requestAnimationFrame(resolve));
  form.fillContact('Ida Beispiel', 'ida@beispiel.example');
  form.click('Ich bin einverstanden');
  form.submit();
};

/** The last place has just gone. */
export const Full: Story = { args: { document: shortSignUp, refusal: 'full' }, play: send };

/** The window has closed while the form was filled in. */
export const ClosedMeanwhile: Story = { args: { document: shortSignUp, refusal: 'closed' }, play: send };

/** Too many come at once; it is sent again by itself. */
export const Overloaded: Story = { args: { document: shortSignUp, refusal: 'overloaded' }, play: send };

/** No connection: the sign-up is kept until there is one. */
export const Kept: Story = { args: { document: shortSignUp, refusal: 'network' }, play: send };

/** A party's own sign-up, behind a manage link. */
export const Own: Story = {
  loaders: [
    async () => {
      const backend = memoryBackend({ document: everythingSignUp });
      const submitKey = 'eigene-anmeldung';
      const people = ['Ida Beispiel', 'Bo Beispiel'].map((name, index) => ({
        id: `${submitKey}.${index + 1}`,
        name,
        kind: 'adult',
      }));
      const request = {
        submitKey,
        contact: { name: 'Ida Beispiel', mail: 'ida@beispiel.example' },
        participants: people,
        bookings: people.map(({ id }, index) => ({ participantId: id, bookableId: `platz-werkstatt-${index + 2}` })),
        answers: [{ questionId: 'question-2', value: true }],
        consents: [{ textId: 'consent-1', textVersion: '1' }],
        feeClassId: 'haus',
        invoice: 'Familienzentrum Erlental\nAm Bach 1\n12345 Erlental',
      } as unknown as SignUpRequest;
      const { signUpId } = await backend.createSignUp(everythingSignUp.events?.[0]?.id ?? '', request);
      history.replaceState(null, '', `#geflecht-manage=${backend.manageKeyOf(signUpId)}`);
      return { client: createManagingClient({ backend }) };
    },
  ],
  render: (_args, { loaded }) =>
    html`<div class="story wide light" lang="de">
      <geflecht-sign-up .client=${(loaded as { readonly client: Client }).client}></geflecht-sign-up>
    </div>`,
};

/** Behind the link of the mail to a new address: a button proves it. */
export const NewAddress: Story = {
  loaders: [
    () => {
      history.replaceState(null, '', '#geflecht-move=neue-adresse');
      return { client: createManagingClient({ backend: memoryBackend({ document: everythingSignUp }) }) };
    },
  ],
  render: (_args, { loaded }) =>
    html`<div class="story wide light" lang="de">
      <geflecht-sign-up .client=${(loaded as { readonly client: Client }).client}></geflecht-sign-up>
    </div>`,
};

/** A class of fee that needs an address for the invoice. */
export const Invoice: Story = {
  args: { document: everythingSignUp },
  play: async ({ canvasElement }) => {
    const form = new SignUpHarness(canvasElement.querySelector<GeflechtSignUp>('geflecht-sign-up')!);
    while (!form.isComplete) await new Promise((resolve) => requestAnimationFrame(resolve));
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    await form.walkTo('Auswahl');
    form.click('Räte und Runde Tische');
    await form.walkTo('Fragen');
    form.fill('Bringen Sie einen Kurzbericht mit?', 'no');
    await form.walkTo('Prüfen');
    form.click('Einrichtungen');
  },
};

/** Something is missing. */
export const Invalid: Story = {
  args: { document: longSignUp },
  play: async ({ canvasElement }) => {
    const form = new SignUpHarness(canvasElement.querySelector<GeflechtSignUp>('geflecht-sign-up')!);
    while (!form.isComplete) await new Promise((resolve) => requestAnimationFrame(resolve));
    form.submit();
  },
};

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

/** German for pages that say Du. */
export const Familiar: Story = { args: { document: longSignUp, locale: 'de-x-du' } };

/** Simple German: short sentences, known words. */
export const Simple: Story = { args: { document: longSignUp, locale: 'de-simple' } };

/** Everything to check, in simple German. */
export const SimpleCheck: Story = {
  args: { document: everythingSignUp, locale: 'de-simple' },
  play: async ({ canvasElement }) => {
    const form = new SignUpHarness(canvasElement.querySelector<GeflechtSignUp>('geflecht-sign-up')!);
    while (!form.isComplete) await new Promise((resolve) => requestAnimationFrame(resolve));
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    await form.walkTo('Aussuchen');
    form.click('Räte und Runde Tische');
    await form.walkTo('Fragen');
    form.fill('Bringen Sie einen Kurzbericht mit?', 'yes');
    await form.walkTo('Prüfen');
  },
};

/** A page that reads from right to left. */
export const RightToLeft: Story = { args: { document: longSignUp, direction: 'rtl' } };

/** A phone. */
export const Narrow: Story = { args: { document: longSignUp, width: 'narrow' } };

/** A dark page. */
export const Dark: Story = { args: { document: longSignUp, scheme: 'dark' } };
