import type { FindingsMessages } from './findings-messages.js';

/** What is worth talking about, in English. */
export const messages: FindingsMessages = {
  title: 'Worth talking about',
  groups: {
    unknown: 'What we do not know',
    missing: 'Who is missing',
    thread: 'What hangs by a thread',
    tasks: 'Tasks and goals',
    care: 'Keeping in touch',
    giving: 'Give and take',
    money: 'Money',
  },
  found: {
    'sides-open': ['{open} of {sides} answers about ties are still missing.', 'Who could ask?'],
    'balance-unanswered': [
      'For {count} of {of} members we do not know what they put in and what they get out.',
      'Who will ask?',
    ],
    'contact-unnoted': ['For {count} of {of} ties no last contact is noted.', 'Who knows when people last spoke?'],
    'sector-unstated': ['For {count} of {actorCount} partners the field is missing.', 'Where do they belong?'],
    'kind-missing': [
      '{required?Indispensable and not yet there|Usual and not yet there}: {t}.',
      'Who knows somebody there?',
    ],
    'kind-known': ['{t}: known, but not yet connected – {*}.', 'Who will talk to them?'],
    'untypical-partners': [
      'Not the usual partners, and taking part: {*}.',
      'What do they bring that would be missing?',
    ],
    'influence-untied': ['Much influence, but no tie yet: {*}.', 'Who could open the door?'],
    'influence-uninterested': ['Much influence, so far little interest: {*}.', 'What would they get out of it?'],
    isolates: [
      '{count|partner has|partners have} no tie yet: {*}.',
      'Who knows somebody there and could open the door?',
    ],
    'empty-cells': ['{empty} of {all} fields of the map are empty.', 'Is somebody missing there, or is that intended?'],
    'cut-point': [
      'Without {1}, {cutOff|partner loses|partners lose} the connection: {-}.',
      'Who could make a second tie?',
    ],
    parts: [
      'The network consists of {partCount} parts without a tie between them. Outside the largest: {*}.',
      'Who knows both sides?',
    ],
    bridge: [
      'Only the tie of {1} and {2} holds two parts together: {smaller} partners here, {larger} there.',
      'Who could build a second bridge?',
    ],
    centralised: [
      'Nearly everything goes through {1}: tied to {degree} of {others} others.',
      'What could others settle directly?',
    ],
    'kind-through-one': ['{t}: the contact depends on {1} alone.', 'Who could join?'],
    'only-bridge-between-networks': ['Only {1} connects {n}.', 'Who else could take part in both?'],
    'coordination-vacant': ['Nobody coordinates the network.', 'Who can do it, and what would that take?'],
    'no-purpose': ['What the network is for is not written down yet.', 'What should be different because of it?'],
    'goal-without-contributor': [
      'Nobody contributes to the goal “{g}” yet.',
      'What would be a first step, and who takes it?',
    ],
    'goal-without-developer': ['It is open who helped to shape the goal “{g}”.', 'Whose goal is it?'],
    'goal-on-one': ['Only one partner contributes to the goal “{g}”[: {1}].', 'Who could help?'],
    'coordination-on-one': ['{1} coordinates alone.', 'Who steps in when that is not possible?'],
    'duty-vacant': ['Nobody has this task: {t}[, vacant since {vacantSince}].', 'Who would like to take it on?'],
    'duty-doubled': ['{t} – several have this task: {*}.', 'Is that intended, and do they know of each other?'],
    'seat-vacant': ['{1}: {vacant} of {seats} seats {vacant?is|are} vacant.', 'Who could have a say there?'],
    'network-quiet': [
      'No contact is noted in the last {months} months.',
      'Is the network resting, or is only the note missing?',
    ],
    'tie-overdue': ['{count|tie waits|ties wait} for contact longer than agreed: {~}.', 'Who will get in touch?'],
    'tie-never-noted': ['For {count|tie|ties} no contact was ever noted: {~}.', 'Who spoke last?'],
    'step-due': ['{count|next step is|next steps are} due: {~}.', 'What has become of it?'],
    'tie-dormant': ['{count|tie is|ties are} dormant: {~}.', 'Take it up again or end it well?'],
    'answers-differ': [
      'For {count|tie|ties} one side says yes and the other no: {~}.',
      'What does each side mean by it?',
    ],
    'both-deny': ['For {count|tie|ties} both sides say no: {~}.', 'Take it off the map or begin anew?'],
    'one-side-open': [
      '{count} of {tieCount} ties {count?is|are} named by one side only: {~}.',
      'What does the other say?',
    ],
    'ratings-differ': [
      'For {count|tie|ties} the sides see their work together differently: {~}.',
      'What does one see that the other does not?',
    ],
    'change-wanted': [
      'For {count|tie|ties} another way to work together is wanted: {~}.',
      'What would have to change?',
    ],
    'need-uncovered': ['{1} is looking for this and has not found it: {t}.', 'Who could help or name somebody?'],
    'single-source': [
      '{t}: only {1} offers it[, {seekers|partner needs|partners need} it].',
      'Where else could it be found?',
    ],
    'need-could-ask': ['{1} needs, {>} offers: {t}[; the way leads through {%}].', 'Who will ask?'],
    'gives-much-gains-little': [
      '{count|member gives|members give} much and {count?gets|get} little out of it: {*}.',
      'What would make it worth the effort?',
    ],
    'gains-much-gives-little': [
      '{count|member gets|members get} much out of it with little effort: {*}.',
      'What could easily be passed on?',
    ],
    'benefit-awaited': [
      '{count|member is|members are} still waiting for what it should bring: {*}.',
      'By when, and who can do something for it?',
    ],
    'networks-alike': ['{n} have {shared} of {all} members in common.', 'What could be merged?'],
    'many-networks': [
      '{1} takes part in {networks} networks[, about {hours} hours a month].',
      'Where does it matter most?',
    ],
    'funding-spread': [
      'The largest funding of {1} comes from {2}: {fromPercent} to {toPercent} %. That is like {equalFrom} to {equalTo} funders of equal size.',
      'What carries on without it?',
    ],
    'funding-ends': ['The funding of {1} by {2} ends on {endsOn}.', 'What comes next?'],
  },
  show: 'Show on the map',
  others: (count) => `${count} more`,
  whatIf: 'Without {1}',
  losses: {
    unreachable: '{count|partner|partners} would lose the connection: {*}.',
    goals: 'Nobody would contribute any more to: {g}.',
    kinds: 'Nobody would offer any more: {t}.',
    source: '{t} would be left with {1} alone.',
    duties: 'Nobody would have these tasks: {t}.',
    seats: 'Vacant {count?would be a seat|would be seats} in: {*}.',
    represented: 'To be settled anew {count?would be the seat|would be the seats} in: {*}.',
    none: 'All others stay connected, and nothing depends on it alone.',
    question: 'Who could make up for it?',
  },
  whom: 'Who else to talk to?',
  reasons: {
    common: '{count|partner|partners} in common ({*})',
    offers: 'offers {t}',
    needs: 'needs {t}',
    kind: 'not yet there: {t}',
  },
  noHint: 'Nobody suggests themselves at the moment.',
  doors: 'Who could open the door?',
  door: '{1}[, to be asked first: {2}]',
};
