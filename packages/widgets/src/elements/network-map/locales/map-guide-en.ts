import type { MapGuideMessages } from './map-guide-messages.js';

const count = (figure: number, one: string, many: string): string => `${figure} ${figure === 1 ? one : many}`;

/** What everything after the first picture has to say, in English. */
export const messages: MapGuideMessages = {
  help: 'Arrow keys: to the next partner in that direction. Shift and right or left arrow: along the ties, shift and down arrow: on from there. Enter: details. Digits 1 to 9: only the surroundings in so many steps, 0: everything. Escape: back.',
  viewLegend: 'View',
  views: {
    landscape: 'Rings',
    force: 'Ties',
    affiliation: 'Networks',
    geographic: 'Places',
    matrix: 'Table',
    list: 'List',
  },
  searchLabel: 'Search partners',
  searchFound: (found) => (found === 0 ? 'No partner found.' : `${count(found, 'partner', 'partners')} found.`),
  filterLegend: 'Sectors',
  showAll: 'Show all',
  shown: (shown, all) => `${shown} of ${all} partners are shown.`,
  withoutSector: 'Without sector',
  stageLegend: 'Lines',
  kindLegend: 'Kind of tie',
  layerLegend: 'Show',
  layers: { all: 'What is there and what is sought', existing: 'Only what is there', target: 'As it is meant to be' },
  aroundLegend: 'Surroundings',
  steps: (steps) => count(steps, 'step', 'steps'),
  wayTo: 'Way to',
  chooseActor: 'Choose a partner',
  wayFound: (steps) => (steps === 1 ? 'Tied directly:' : `In ${steps} steps:`),
  noWay: 'No existing ties lead there.',
  stages: {
    wished: 'wished for',
    contact: 'contact',
    workingRelation: 'working relation',
    cooperation: 'cooperation',
    partnership: 'partnership',
  },
  activities: { active: 'active', dormant: 'dormant', ended: 'ended' },
  kinds: {
    organisation: 'organisation',
    group: 'group',
    body: 'body',
    person: 'person in a role',
    place: 'place',
    network: 'network',
    informalGroup: 'informal group',
  },
  sought: 'sought',
  actorLabel: ({ name, sector, ring, ties, isSought }) =>
    [
      name,
      isSought ? 'sought' : undefined,
      sector,
      ring === undefined ? undefined : `ring ${ring}`,
      ties === 0 ? 'no tie' : count(ties, 'tie', 'ties'),
    ]
      .filter(Boolean)
      .join(', '),
  tieStep: ({ kind, stage, at, of }) => `Tie ${at} of ${of}: ${kind}, ${stage}`,
  directions: { out: 'from here', in: 'from there' },
  close: 'Close',
  ties: (ties) => count(ties, 'tie', 'ties'),
  noTies: 'No tie in this network yet.',
  links: 'On the web',
  contact: 'Contact',
  seeking: 'Looks for',
  more: (rest) => ` and ${rest} more`,
  drawing: 'The map is being drawn …',
};
