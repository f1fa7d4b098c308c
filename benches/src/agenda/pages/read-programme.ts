import type { PlainProgramme } from '../bench-programme.js';

/** Reads the programme that lies in the page. */
export function readProgramme(): PlainProgramme {
  return JSON.parse(document.querySelector('#programme')?.textContent ?? '{}') as PlainProgramme;
}

/** The place a contestant draws into. */
export function stage(): HTMLElement {
  return document.querySelector<HTMLElement>('#stage') ?? document.body;
}
