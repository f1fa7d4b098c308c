import { createSignUp } from './create-sign-up.js';
import { changeNetwork, createSuggestion, decideSuggestion } from './edit-network.js';
import { changeOwnSignUp, eraseOwnSignUp, proveMail, readOwnSignUp, requestManageLink } from './own-sign-up.js';
import { listSignUps } from './list-sign-ups.js';
import { listSuggestions } from './list-suggestions.js';
import { readAvailability } from './read-availability.js';
import { readCalendar } from './read-calendar.js';
import { readChallenge } from './read-challenge.js';
import { readCapabilities } from './read-capabilities.js';
import { readDisclosed } from './read-document.js';
import { readEventVersion } from './read-event-version.js';
import { readNetworkVersion } from './read-network-version.js';
import { readProgramme } from './read-programme.js';
import { readSheet } from './read-sheet.js';
import { organisingOperationsOf } from './organising-operations.js';
import { watchAvailability } from './watch-availability.js';
import type { Operation, Services } from './services.js';

/** Every operation of the contract by its name in the route table. */
export function operationsOf(services: Services): Readonly<Record<string, Operation>> {
  return {
    readCapabilities: readCapabilities(services),
    listEvents: readDisclosed(() => ({ listOf: 'event' }), services),
    readEvent: readDisclosed(({ req }) => ({ kind: 'event', id: req.param('eventId') ?? '' }), services),
    readEventVersion: readEventVersion(services),
    readCalendar: readCalendar(services),
    readProgramme: readProgramme(services),
    readProgrammeSheet: readSheet('programme', services),
    readDoorSheets: readSheet('doors', services),
    readTableCards: readSheet('tables', services),
    readHandout: readSheet('handout', services),
    readAvailability: readAvailability(services),
    createSignUp: createSignUp(services),
    readOwnSignUp: readOwnSignUp(services),
    changeOwnSignUp: changeOwnSignUp(services),
    eraseOwnSignUp: eraseOwnSignUp(services),
    proveMail: proveMail(services),
    requestManageLink: requestManageLink(services),
    readChallenge: readChallenge(services),
    watchAvailability: watchAvailability(services),
    listSignUps: listSignUps(services),
    listNetworks: readDisclosed(() => ({ listOf: 'network' }), services),
    readNetwork: readDisclosed(({ req }) => ({ kind: 'network', id: req.param('networkId') ?? '' }), services),
    readNetworkVersion: readNetworkVersion(services),
    changeNetwork: changeNetwork(services),
    createSuggestion: createSuggestion(services),
    listSuggestions: listSuggestions(services),
    acceptSuggestion: decideSuggestion('accept', services),
    rejectSuggestion: decideSuggestion('reject', services),
    ...organisingOperationsOf(services),
    withdrawSuggestion: decideSuggestion('withdraw', services),
  };
}
