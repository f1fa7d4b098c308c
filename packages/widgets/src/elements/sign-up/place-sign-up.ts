import type { Client } from '@geflecht/sdk';
import type { GeflechtReadyEvent } from '../../internal/geflecht-ready-event.js';
import './sign-up-define.js';
import type { GeflechtSignUp } from './sign-up-element.js';
import { SignUpHarness } from './sign-up-harness.js';

/** A sign-up in the page of a test. */
export interface PlacedSignUp {
  readonly element: GeflechtSignUp;
  readonly form: SignUpHarness;
}

/** The same client, with an answer of one's own to a submit. */
export function sendWith(client: Client, createSignUp: Client['createSignUp']): Client {
  return Object.assign(Object.create(client) as Client, { createSignUp });
}

/** Places the element on a German page and waits until its form is whole. */
export async function placeSignUp(client: Client, locale = 'de'): Promise<PlacedSignUp> {
  const element: GeflechtSignUp = document.createElement('geflecht-sign-up');
  const ready = new Promise<GeflechtReadyEvent>((resolve) => {
    element.addEventListener('geflecht-ready', resolve, { once: true });
  });
  element.client = client;
  element.locale = locale;
  document.body.append(element);
  await ready;
  const form = new SignUpHarness(element);
  while (!form.isComplete) await new Promise((resolve) => requestAnimationFrame(resolve));
  return { element, form };
}
