import type { FileContent } from '../reading/file-content.js';
import { setField } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { localAttributes } from '../xml/local-attributes.js';
import { rootMissing } from '../xml/root-missing.js';
import { scanXml } from '../xml/scan-xml.js';
import type { RawAttributes } from '../xml/scan-xml.js';
import { childOf, XmlSubtree } from '../xml/xml-node.js';
import type { XmlNode } from '../xml/xml-node.js';
import type { FrabDay, FrabEvent, FrabRoom, FrabSchedule, FrabTrack } from './frab-schedule.js';

/** Elements that are gathered whole. */
const subtrees = new Set(['conference', 'event', 'tracks', 'generator', 'version', 'base_url']);
/** Elements that hold others; between those stand blanks, which nobody needs. */
const containers = new Set(['conference', 'event', 'tracks', 'persons', 'links', 'attachments', 'rooms']);
const lists: ReadonlyMap<string, string> = new Map(
  Object.entries({ persons: 'person', links: 'link', attachments: 'attachment', rooms: 'room' }),
);

function listItem(node: XmlNode): JsonObject {
  const item: Record<string, unknown> = {};
  if (node.text !== '') item[node.name === 'person' ? 'name' : 'title'] = node.text;
  for (const child of node.children) setField(item, child.name, child.text);
  for (const name in node.attributes) setField(item, name, node.attributes[name]);
  return item;
}

function itemsOf(node: XmlNode, item: string): readonly JsonObject[] {
  const items: JsonObject[] = [];
  for (const child of node.children) if (child.name === item) items.push(listItem(child));
  return items;
}

/** A text where there is one or nothing else; what has only attributes or children becomes an item. */
function valueOf(node: XmlNode): unknown {
  if (node.children.length > 0) return listItem(node);
  return node.text !== '' || Object.keys(node.attributes).length === 0 ? node.text : listItem(node);
}

/** Children as fields: lists of persons, links and attachments as lists, texts as texts, the rest as attributes. */
function fieldsOf(node: XmlNode): JsonObject {
  const fields: Record<string, unknown> = {};
  for (const child of node.children) {
    const item = lists.get(child.name);
    setField(fields, child.name, item === undefined ? valueOf(child) : itemsOf(child, item));
  }
  for (const name in node.attributes) setField(fields, name, node.attributes[name]);
  return fields;
}

/** Gathers a schedule from the stream; events stand under rooms, or in old files right under their day. */
class ScheduleGatherer {
  readonly days: { date: string | undefined; start?: string; end?: string; events: FrabEvent[] }[] = [];
  readonly tracks = new Map<string, FrabTrack>();
  readonly #rooms = new Map<string, FrabRoom>();
  readonly #subtree = new XmlSubtree();
  #room: string | undefined;
  conference: JsonObject = {};
  version: string | undefined;
  baseUrl: string | undefined;
  generator: JsonObject | undefined;
  root: string | undefined;

  get rooms(): readonly FrabRoom[] {
    return [...this.#rooms.values()];
  }

  readonly open = (name: string, written: RawAttributes, line: number): boolean => {
    this.root ??= name;
    const attributes = localAttributes(written);
    if (this.#subtree.isOpen || subtrees.has(name)) {
      this.#subtree.open(name, attributes, line);
      return !containers.has(name);
    }
    if (name === 'day') {
      const { date, start, end } = attributes;
      this.days.push({
        date: date?.slice(0, 10),
        ...(start === undefined ? {} : { start }),
        ...(end === undefined ? {} : { end }),
        events: [],
      });
    }
    if (name === 'room') this.#openRoom(attributes);
    return false;
  };

  readonly close = (name: string, text: string): void => {
    if (this.#subtree.isOpen) {
      const node = this.#subtree.close(text);
      if (node !== undefined) this.#take(node);
    } else if (name === 'room') {
      this.#room = undefined;
    }
  };

  #openRoom(attributes: RawAttributes): void {
    const { name = '', ...fields } = attributes;
    this.#room = name.trim() === '' ? undefined : name.trim();
    if (this.#room !== undefined) this.#nameRoom(this.#room, fields);
  }

  #nameRoom(name: string, fields: JsonObject): void {
    if (!this.#rooms.has(name)) this.#rooms.set(name, { name, fields });
  }

  #take(node: XmlNode): void {
    if (node.name === 'event') this.#takeEvent(node);
    if (node.name === 'version') this.version = node.text;
    if (node.name === 'base_url') this.baseUrl = node.text;
    if (node.name === 'generator') this.generator = listItem(node);
    if (node.name === 'tracks') for (const track of node.children) this.#takeTrack(track);
    if (node.name === 'conference') this.#takeConference(node);
  }

  #takeConference(node: XmlNode): void {
    for (const track of node.children) if (track.name === 'track') this.#takeTrack(track);
    const { base_url: baseUrl, ...conference } = fieldsOf({
      ...node,
      children: node.children.filter(({ name }) => name !== 'track'),
    });
    this.baseUrl ??= typeof baseUrl === 'string' ? baseUrl : undefined;
    // The element `days` is a number, and the model has a list of that name.
    this.conference = { ...conference, days: undefined };
  }

  #takeTrack(node: XmlNode): void {
    const name = node.attributes['name'] ?? node.text;
    if (name === '' || this.tracks.has(name)) return;
    const { name: _name, ...fields } = node.attributes;
    this.tracks.set(name, { name, fields });
  }

  #takeEvent(node: XmlNode): void {
    const fields = fieldsOf(node);
    const named = childOf(node, 'room')?.text;
    const room = this.#room ?? (named === undefined || named === '' ? undefined : named);
    if (room !== undefined) this.#nameRoom(room, {});
    if (this.days.length === 0) this.days.push({ date: undefined, events: [] });
    this.days.at(-1)?.events.push({ fields, room, at: `line ${node.line}` });
  }
}

/**
 * Reads a schedule XML of frab, pretalx or the older Pentabarf.
 * @throws FormatError `xml-malformed`, `shape-unexpected`
 */
export function scheduleFromXml(file: FileContent): FrabSchedule {
  const gatherer = new ScheduleGatherer();
  scanXml(file, gatherer);
  if (gatherer.root !== 'schedule') throw rootMissing('schedule');
  const days: readonly FrabDay[] = gatherer.days;
  const { conference, rooms, version, baseUrl, generator } = gatherer;
  return { conference, days, rooms, tracks: [...gatherer.tracks.values()], version, baseUrl, generator };
}
