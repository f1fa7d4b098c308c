/* Sent to browsers as it stands. */

interface Worker {
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent {
  readonly request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

function keepPage(worker: Worker): void {
  const files = ['check-in', 'check-in.js', 'check-in.css'];
  worker.addEventListener('install', (event) => {
    event.waitUntil(caches.open('geflecht-check-in').then((cache) => cache.addAll(files)));
  });
  worker.addEventListener('fetch', (event) => {
    const name = new URL(event.request.url).pathname.split('/').at(-1) ?? '';
    if (event.request.method !== 'GET' || !files.includes(name)) return;
    const fresh = fetch(event.request).then(async (answer) => {
      const cache = await caches.open('geflecht-check-in');
      await cache.put(name, answer.clone());
      return answer;
    });
    event.respondWith(fresh.catch(async () => (await caches.match(name)) ?? Response.error()));
  });
}

/** The script that keeps the page for the door on a device whose user wants it: three files, nothing of the event. */
export function checkInWorkerScript(): string {
  return `'use strict';\n${String(keepPage)}\n${keepPage.name}(self);\n`;
}
