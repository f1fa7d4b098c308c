import { buildEventDocument, buildNetworkDocument, buildSignUp } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { readFile, writableFormats, writeFile } from '../index.js';
import type { WritableFormat, WrittenContent } from '../index.js';

const now = '2027-01-15T12:00:00Z';
const event = buildEventDocument();
const documents: Readonly<Record<WrittenContent, Parameters<typeof writeFile>[0]>> = {
  document: event,
  event,
  network: buildNetworkDocument(),
  signups: buildEventDocument({ signUps: [buildSignUp()] }),
};
const formats = Object.entries(writableFormats) as readonly (readonly [
  WritableFormat,
  (typeof writableFormats)[WritableFormat],
])[];
/** What people read, and no program is meant to. */
const forPeople: readonly WritableFormat[] = ['event-text', 'event-html'];
const forPrograms = formats.filter(([format]) => !forPeople.includes(format));

describe.each(formats)('the format %s', (format, { content, endings }) => {
  it('is written, with an ending that suggests it', async () => {
    const { files } = await writeFile(documents[content], format, { now });
    expect(files.length).toBeGreaterThan(0);
    for (const { ending, bytes } of files) {
      expect(bytes.length).toBeGreaterThan(0);
      expect(endings.some((one) => ending.endsWith(one))).toBe(true);
    }
  });

  it('is written the same way every time', async () => {
    const [one, other] = [
      await writeFile(documents[content], format, { now }),
      await writeFile(documents[content], format, { now }),
    ];
    expect(one).toEqual(other);
  });
});

describe.each(forPrograms)('the format %s', (format, { content }) => {
  it('is read again as what it was', async () => {
    const { files } = await writeFile(documents[content], format, { now });
    const [first, second] = files;
    const companion = second === undefined ? undefined : { name: `x${second.ending}`, bytes: second.bytes };
    const { kind } = await readFile(first?.bytes ?? new Uint8Array(), { name: `x${first?.ending ?? ''}`, companion });
    expect(kind).toBe(content === 'document' ? 'event' : content);
  });
});
