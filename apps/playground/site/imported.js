const elements = { event: 'geflecht-agenda', network: 'geflecht-network-map' };

function heading(text) {
  const element = document.createElement('h2');
  element.textContent = text;
  return element;
}

function warningList(warnings) {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = `Hinweise beim Einlesen: ${warnings.length}`;
  const list = document.createElement('ul');
  for (const { message, at } of warnings) {
    const item = document.createElement('li');
    item.textContent = at ? `${message} (${at})` : message;
    list.append(item);
  }
  details.append(summary, list);
  return details;
}

function show({ file, name, format, kind, warnings }) {
  const section = document.createElement('section');
  section.append(heading(`${name} (${format})`));
  if (warnings.length > 0) section.append(warningList(warnings));
  const tag = elements[kind];
  if (tag) {
    const element = document.createElement(tag);
    element.setAttribute('src', `/imported/${file}`);
    element.setAttribute('heading-level', '3');
    section.append(element);
  }
  document.querySelector('#files').append(section);
}

const answer = await fetch('/imported/index.json').catch(() => undefined);
const isList = answer?.ok && answer.headers.get('content-type')?.includes('json');
const files = isList ? await answer.json() : [];
if (files.length > 0) document.querySelector('#hint').hidden = true;
for (const file of files) show(file);
