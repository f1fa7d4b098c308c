import type { Desk, PageState } from './page-state.js';

/** Reads codes out of pictures. */
export interface CodeReader {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

/* Every function below is sent to browsers as it stands: it may call those of the desk and what browsers have. */

/** Sent to browsers: reads codes where the browser can. */
export function makeReader(): CodeReader | undefined {
  const maker = (globalThis as { BarcodeDetector?: new (options: object) => CodeReader }).BarcodeDetector;
  return maker === undefined ? undefined : new maker({ formats: ['qr_code'] });
}

/** Sent to browsers: notes whoever shows a code, while the camera is on. */
export async function readCodes(desk: Desk, state: PageState, reader: CodeReader): Promise<void> {
  const video = desk.part<HTMLVideoElement>('video');
  let last = '';
  while (!video.hidden) {
    const [code] = await reader.detect(video).catch(() => []);
    if (code !== undefined && code.rawValue !== last) {
      last = code.rawValue;
      const person = state.list?.people.find((each) => desk.plainCode(each.code) === desk.plainCode(last));
      if (person === undefined) desk.say(desk.words().unknownCode);
      else desk.notePerson(state, person, 'checkIn');
    }
    await new Promise((done) => setTimeout(done, 250));
  }
}

/** Sent to browsers: switches the camera on or off. */
export async function switchCamera(desk: Desk, state: PageState, reader: CodeReader): Promise<void> {
  const video = desk.part<HTMLVideoElement>('video');
  const button = desk.part('camera');
  const isOn = !video.hidden;
  for (const track of (video.srcObject as MediaStream | null)?.getTracks() ?? []) track.stop();
  video.srcObject = null;
  video.hidden = true;
  button.textContent = isOn ? desk.words().camera : desk.words().cameraOff;
  if (isOn) return;
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  video.hidden = false;
  await video.play();
  void readCodes(desk, state, reader);
}
