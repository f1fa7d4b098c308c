import type { ExportMessages } from './export-messages.js';

/** What handing on and taking in files says, in English. */
export const messages: ExportMessages = {
  menu: 'Hand on',
  onlyShown: 'The file holds only what is shown.',
  svg: 'Picture (SVG)',
  png: ['Picture (PNG)', 'Picture (PNG, large)'],
  actors: 'Partners (CSV)',
  ties: 'Ties (CSV)',
  print: (paper) => `Print ${paper}`,
  saved: (name) => `${name} is ready.`,
  pngRefused: 'A PNG could not be made here. The picture as SVG works.',
  actorColumns: ['ID', 'Name', 'Short name', 'Kind', 'Sectors', 'Ring', 'Sought', 'Ties'],
  stakeColumns: ['Influence', 'Interest'],
  tieColumns: ['ID', 'From', 'To', 'Kind', 'Direction', 'Stage', 'Activity'],
  directions: ['undirected', 'directed'],
  yes: 'yes',
};
