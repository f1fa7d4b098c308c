import type { GeflechtDocument } from '@geflecht/core/document';
import { dutyKindSeeds, resourceKindSeeds } from '@geflecht/core/seeds';
import type { SeedTerm } from '@geflecht/core/seeds';
import type { Text } from '@geflecht/core/text';
import type { Words } from '../network-map-model.js';
import { reader } from '../network-map-model.js';
import type { AboutMessages, ActorFact, NetworkFact } from './locales/about-messages.js';

/** Words of an author, or of ours; undefined ones are left out. */
export type Piece = Words | string | number | undefined;
/** What is told: the first piece stands before a colon, if there is one. */
export type FactValue = readonly [head: Piece, ...rest: Piece[]];
/** What is told under one label. */
export interface Fact {
  readonly label: ActorFact | NetworkFact;
  readonly values: readonly FactValue[];
}

type Told = readonly (readonly [label: Fact['label'], values: readonly (FactValue | undefined)[]])[];
type Ref = { readonly actorId?: string | undefined; readonly name?: Text | undefined } | undefined;

function isTold(value: FactValue | undefined): value is FactValue {
  return value?.some(Boolean) === true;
}

/** Tells what a document holds of an actor and of a network beyond what the map draws. */
export class FactTeller {
  readonly #document: GeflechtDocument;
  readonly #messages: AboutMessages;
  readonly #locale: string;
  readonly #read: (text: Text | undefined) => Words | undefined;
  readonly #labels: ReadonlyMap<string, Text>;
  readonly #names: ReadonlyMap<string, Text>;

  constructor(document: GeflechtDocument, locale: string, messages: AboutMessages) {
    const { taxonomies = [], actors = [], networks = [], defaults } = document;
    const read = reader(locale);
    this.#document = document;
    this.#messages = messages;
    this.#locale = locale;
    this.#read = (text) => read(text, defaults?.contentLocale);
    const terms = taxonomies.flatMap((each) => each.terms);
    this.#labels = new Map(terms.flatMap(({ id, label }) => (label === undefined ? [] : [[id, label] as const])));
    this.#names = new Map([...actors, ...networks].map(({ id, name }) => [id, name] as const));
  }

  /** What there is to tell of an actor. */
  actor(actorId: string): readonly Fact[] {
    const { actors = [], duties = [] } = this.#document;
    const actor = actors.find(({ id }) => id === actorId);
    const { multiplier, supporter, seeking, task, rhythm, qualifications = [] } = actor ?? {};
    return this.#told([
      ['partOf', [[this.#name(actor?.partOf)]]],
      ['level', [[this.#term(actor?.level)]]],
      ['skills', qualifications.map(({ name }): FactValue => [this.#read(name)])],
      ['body', [[this.#term(actor?.bodyKind)]]],
      ['task', [[this.#read(task)]]],
      ['rhythm', [[this.#read(rhythm)]]],
      ['reach', [[this.#read(multiplier?.reach)]]],
      ['supporter', [[this.#term(supporter)]]],
      ['about', [[this.#read(seeking?.contactAbout)]]],
      ...this.#stakes(actorId),
      ...this.#seats(actorId),
      [
        'duties',
        duties
          .filter(({ holderId }) => holderId === actorId)
          .map(({ kind, sharePercent }): FactValue => [
            this.#term(kind, dutyKindSeeds),
            sharePercent && `${sharePercent} %`,
          ]),
      ],
      ...this.#memberships(actorId),
      ...this.#giving(actorId),
      ...this.#care(actorId),
    ]);
  }

  /** What there is to tell of a network, default of the first one. */
  network(networkId: string | undefined): readonly Fact[] {
    const { networks = [], goals = [], projects = [] } = this.#document;
    const network = networkId === undefined ? networks[0] : networks.find(({ id }) => id === networkId);
    if (network === undefined) return [];
    const { purposes = [], channels, workFormats = [], horizon, milestones = [], glossary = [], id } = network;
    const read = (text: Text): FactValue => [this.#read(text)];
    const { analogue = [], digital = [] } = channels ?? {};
    return this.#told([
      ['purposes', purposes.map((each): FactValue => [this.#term(each)])],
      ['definition', [[this.#read(network.sharedDefinition)]]],
      ['level', [[this.#term(network.level)]]],
      ['founded', [[network.foundedOn]]],
      ['phase', [[this.#term(network.phase)]]],
      ['steering', [[this.#term(network.steering)], ...this.#steerers(id)]],
      ['channels', [...analogue, ...digital].map(read)],
      ['formats', workFormats.map((each): FactValue => [this.#term(each)])],
      ['horizon', [[horizon?.until && this.#messages.until(this.#day(horizon.until))]]],
      [
        'milestones',
        milestones.map(({ title, on, reachedOn }): FactValue => [
          this.#read(title),
          reachedOn === undefined ? this.#day(on) : this.#messages.reached(this.#day(reachedOn)),
        ]),
      ],
      [
        'goals',
        goals
          .filter(({ of }) => 'networkId' in of && of.networkId === id)
          .flatMap(({ text, contributions = [] }): readonly FactValue[] => [
            [this.#read(text)],
            ...contributions.map((each): FactValue => [this.#who(each.by), this.#read(each.text)]),
          ]),
      ],
      [
        'projects',
        projects.flatMap(({ title, networks: related = [] }) =>
          related
            .filter((each) => each.networkId === id)
            .map(({ relation }): FactValue => [this.#read(title), this.#term(relation)]),
        ),
      ],
      ['glossary', glossary.map(({ term, meaning }): FactValue => [this.#read(term), this.#read(meaning)])],
    ]);
  }

  /** Who steers: the network's own steering groups, and whoever coordinates it. */
  #steerers(networkId: string): readonly FactValue[] {
    const { actors = [], duties = [], networks = [] } = this.#document;
    // Where there are several, nobody knows which one a group steers that does not say so.
    const only = networks.length === 1 ? networkId : undefined;
    return [
      ...actors
        .filter(({ bodyKind, ofNetworkId = only }) => bodyKind === 'steeringGroup' && ofNetworkId === networkId)
        .map(({ name }): FactValue => [this.#read(name)]),
      ...duties
        .filter((duty) => duty.networkId === networkId && duty.kind === 'coordination')
        .map(({ kind, holderId, held }): FactValue => [
          this.#term(kind, dutyKindSeeds),
          this.#name(holderId) ?? this.#term(held === true ? 'held' : 'vacant'),
        ]),
    ];
  }

  /** Influence and interest as the coordination sees them; nobody else is handed them. */
  #stakes(actorId: string): Told {
    const { placements = [] } = this.#document;
    const own = placements.filter((each) => each.actorId === actorId && each.plane !== 'target');
    const { felt } = this.#messages;
    return (['influence', 'interest'] as const).map((field) => [
      field,
      own.flatMap(({ networkId, [field]: value }): readonly FactValue[] =>
        value === undefined ? [] : [[this.#of(networkId), felt(value)]],
      ),
    ]);
  }

  #seats(actorId: string): Told {
    const { seats = [] } = this.#document;
    return [
      [
        'seats',
        seats
          .filter(({ bodyId }) => bodyId === actorId)
          .map((seat): FactValue => [
            this.#term(seat.function),
            this.#name(seat.holderId) ?? this.#term(seat.held === true ? 'held' : 'vacant'),
          ]),
      ],
      [
        'sits',
        seats
          .filter(({ holderId }) => holderId === actorId)
          .map((seat): FactValue => [this.#name(seat.bodyId), this.#term(seat.function)]),
      ],
    ];
  }

  #giving(actorId: string): Told {
    const { offers = [], resources = [] } = this.#document;
    const own = resources.filter((each) => each.actorId === actorId);
    const given = (direction: string): readonly FactValue[] =>
      own
        .filter((each) => each.direction === direction)
        .map(({ kind, text }): FactValue => [this.#term(kind, resourceKindSeeds), this.#read(text)]);
    return [
      [
        'offered',
        offers
          .filter(({ providers }) => providers.some((each) => 'actorId' in each && each.actorId === actorId))
          .map(({ title, mode, providers }): FactValue => [
            this.#read(title),
            this.#term(mode),
            ...providers.map((each: Ref) => (each?.actorId === actorId ? undefined : this.#who(each))),
          ]),
      ],
      ['offers', given('offers')],
      ['needs', given('needs')],
    ];
  }

  #care(actorId: string): Told {
    const { ties = [] } = this.#document;
    return [
      [
        'care',
        ties.map(({ fromId, toId, lastContactOn, nextStep, strategy }): FactValue | undefined => {
          if (fromId !== actorId && toId !== actorId) return undefined;
          const pieces = [
            lastContactOn && this.#messages.last(this.#day(lastContactOn)),
            this.#read(nextStep?.text),
            nextStep?.due && this.#messages.until(this.#day(nextStep.due)),
            this.#read(strategy),
          ];
          return pieces.some(Boolean) ? [this.#name(fromId === actorId ? toId : fromId), ...pieces] : undefined;
        }),
      ],
    ];
  }

  #memberships(actorId: string): Told {
    const { memberships = [] } = this.#document;
    const { hours, felt, expected } = this.#messages;
    const own = memberships.filter((each) => each.actorId === actorId);
    return [
      [
        'member',
        own.map(({ networkId, isInitiator, mandate, inJobDescription, hoursPerMonth }): FactValue => [
          this.#of(networkId),
          isInitiator === true ? this.#term('initiator') : undefined,
          this.#term(mandate),
          this.#term(inJobDescription),
          hoursPerMonth && hours(hoursPerMonth),
        ]),
      ],
      ['claimed', own.flatMap(({ claimedRoles = [] }) => claimedRoles.map((role): FactValue => [this.#term(role)]))],
      [
        'attributed',
        own.flatMap(({ attributedRoles = [] }) =>
          attributedRoles.map(({ role, by }): FactValue => [this.#who(by), this.#term(role)]),
        ),
      ],
      [
        'logic',
        own.map(({ logic }): FactValue => [
          '',
          this.#read(logic?.mandate),
          this.#read(logic?.limits),
          this.#read(logic?.decisionPath),
        ]),
      ],
      [
        'benefits',
        own.flatMap(({ networkId, benefits = [] }) =>
          benefits.map((benefit): FactValue => [
            this.#of(networkId),
            this.#term(benefit.kind),
            this.#read(benefit.text),
            benefit.felt && felt(benefit.felt),
            benefit.expectedAt && expected(benefit.expectedAt),
          ]),
        ),
      ],
    ];
  }

  #told(told: Told): readonly Fact[] {
    return told
      .map(([label, values]): Fact => ({ label, values: values.filter(isTold) }))
      .filter(({ values }) => values.length > 0);
  }

  #term(id: string | undefined, seeds: readonly SeedTerm[] = []): Piece {
    if (id === undefined) return undefined;
    const label = this.#labels.get(id) ?? seeds.find((each) => each.id === id)?.label;
    return this.#read(label) ?? this.#messages.terms[id] ?? id;
  }

  #name(id: string | undefined): Piece {
    return id === undefined ? undefined : this.#read(this.#names.get(id));
  }

  /** Name of a network where there are several. */
  #of(networkId: string): Piece {
    return (this.#document.networks ?? []).length > 1 ? this.#name(networkId) : '';
  }

  #who(ref: Ref): Piece {
    return this.#name(ref?.actorId) ?? this.#read(ref?.name);
  }

  #day(day: string): string {
    return day.length < 10
      ? day
      : new Intl.DateTimeFormat(this.#locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
  }
}
