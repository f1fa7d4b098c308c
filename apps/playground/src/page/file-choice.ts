import { chooseFiles } from '../reading/choose-files.js';
import type { ChosenFile } from '../reading/read-request.js';
import { sampleText } from '../reading/data/sample-text.js';
import { pagePart } from './page-part.js';

/** What somebody handed in. */
export interface HandedIn {
  readonly file: ChosenFile;
  readonly companion?: ChosenFile | undefined;
  /** Names of files that are left alone. */
  readonly further: readonly string[];
}

const pastedName = 'Eingefügter Text.txt';
const sampleName = 'stadtteilkonferenz.csv';

function chosen(file: File): ChosenFile {
  return { name: file.name, content: file };
}

function textFile(name: string, text: string): ChosenFile {
  return { name, content: new Blob([text], { type: 'text/plain;charset=utf-8' }) };
}

function handIn(files: readonly File[], onFile: (handedIn: HandedIn) => void): void {
  const pair = chooseFiles(files);
  if (pair === undefined) return;
  const { main, companion, further } = pair;
  onFile({
    file: chosen(main),
    companion: companion === undefined ? undefined : chosen(companion),
    further: further.map(({ name }) => name),
  });
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** A file may be dropped anywhere: beside its place the browser would leave the page for it. */
function acceptDrops(onFile: (handedIn: HandedIn) => void): void {
  const place = pagePart('ablage', HTMLElement);
  document.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    place.classList.add('is-over');
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) place.classList.remove('is-over');
  });
  document.addEventListener('drop', (event) => {
    place.classList.remove('is-over');
    if (!carriesFiles(event)) return;
    event.preventDefault();
    handIn([...(event.dataTransfer?.files ?? [])], onFile);
  });
}

/** Takes files from the field, from a drop, from pasted text and from the sample. */
export function acceptFiles(onFile: (handedIn: HandedIn) => void): void {
  const input = pagePart('datei', HTMLInputElement);
  const text = pagePart('text', HTMLTextAreaElement);
  // The same file once more, mended in the meantime, is a new file.
  input.addEventListener('click', () => (input.value = ''));
  input.addEventListener('change', () => handIn([...(input.files ?? [])], onFile));
  acceptDrops(onFile);
  pagePart('text-lesen', HTMLButtonElement).addEventListener('click', () => {
    onFile({ file: textFile(pastedName, text.value), further: [] });
  });
  pagePart('beispiel', HTMLButtonElement).addEventListener('click', () => {
    onFile({ file: textFile(sampleName, sampleText), further: [] });
  });
}
