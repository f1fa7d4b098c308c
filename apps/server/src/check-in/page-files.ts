import type { Desk, PageState } from './page-state.js';

/** Sent to browsers: saves one file, which needs the key and so cannot be a link. */
export async function saveFile(desk: Desk, state: PageState, path: string): Promise<void> {
  try {
    const answer = await desk.askServer(state, `events/${encodeURIComponent(state.eventId)}/${path}`);
    if (!answer.ok) return desk.say(desk.words().badKey);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = path.replace(/^.*\//, '').replace(/\?.*$/, '');
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  } catch {
    return desk.say(desk.words().noConnection);
  }
  return undefined;
}

/** Sent to browsers: offers what can be saved, to keys that may read exports. */
export function offerFiles(desk: Desk, state: PageState, scopes: readonly string[]): void {
  desk.part('files').hidden = !scopes.includes('exports.read');
  const buttons = Object.entries(desk.words().files).map(([path, label]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => void saveFile(desk, state, path));
    return button;
  });
  desk.part('file-list').replaceChildren(...buttons);
}
