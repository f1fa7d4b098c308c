import type { CheckRule } from './check-rule.js';
import { isBlank } from './words.js';

const networkQuestions: CheckRule = ({ networks = [] }, findings) => {
  for (const [index, { name, purposes = [] }] of networks.entries()) {
    if (isBlank(name)) findings.add({ path: ['networks', index, 'name'], code: 'title-empty', topic: 'completeness' });
    if (purposes.length > 0) continue;
    const path = ['networks', index, 'purposes'];
    findings.add({ path, code: 'purpose-missing', topic: 'completeness', severity: 'hint' });
  }
};

const actorQuestions: CheckRule = ({ actors = [], networks = [] }, findings) => {
  for (const [index, { name }] of actors.entries()) {
    if (!isBlank(name)) continue;
    findings.add({ path: ['actors', index, 'name'], code: 'actor-nameless', topic: 'completeness' });
  }
  const first = actors.findIndex(({ sectorIds = [] }) => sectorIds.length === 0);
  if (networks.length === 0 || first === -1) return;
  const count = actors.filter(({ sectorIds = [] }) => sectorIds.length === 0).length;
  const path = ['actors', first, 'sectorIds'];
  findings.add({ path, code: 'sector-missing', topic: 'completeness', severity: 'hint', count });
};

const tieQuestions: CheckRule = ({ actors = [], ties = [], networks = [] }, findings) => {
  const tied = new Set<string>(ties.flatMap(({ fromId, toId }) => [fromId, toId]));
  const first = actors.findIndex(({ id }) => !tied.has(id));
  if (networks.length === 0 || first === -1) return;
  const count = actors.filter(({ id }) => !tied.has(id)).length;
  findings.add({ path: ['actors', first], code: 'actor-without-tie', topic: 'completeness', severity: 'hint', count });
};

/** What readers of a network's map would look for in vain. Told once for all actors, for they may be many. */
export const networkRule: CheckRule = (document, findings, settings) => {
  for (const rule of [networkQuestions, actorQuestions, tieQuestions]) rule(document, findings, settings);
};
