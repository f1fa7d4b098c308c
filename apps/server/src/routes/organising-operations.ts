import { exportContactsCsv, exportSignUpsCsv, exportSignUpsXlsx } from './export-sign-ups.js';
import { readCheckInList, recordAttendance } from './organise-day.js';
import { copyEvent } from './organise-event.js';
import { listMails, retryMail, sendMessage } from './organise-messages.js';
import { allocatePlaces, planSeating, readSeatingPlan } from './organise-planning.js';
import { decideSignUp, findSignUps, recordSignUp } from './organise-sign-ups.js';
import { addWebhook, listWebhooks, removeWebhook, reviveWebhook } from './organise-webhooks.js';
import {
  printBadges,
  printCertificates,
  printCheckInList,
  printContacts,
  printHeadcounts,
  printParticipants,
  printSignatureList,
} from './print-lists.js';
import { readHeadcounts, readNeeds } from './read-needs.js';
import type { Operation, Services } from './services.js';
import { readOwnKey, requestSignIn, signIn } from './sign-in.js';

/** Every operation for those who organise an event, by its name in the route table. */
export function organisingOperationsOf(services: Services): Readonly<Record<string, Operation>> {
  return {
    findSignUps: findSignUps(services),
    recordSignUp: recordSignUp(services),
    decideSignUp: decideSignUp(services),
    allocatePlaces: allocatePlaces(services),
    planSeating: planSeating(services),
    readSeatingPlan: readSeatingPlan(services),
    readHeadcounts: readHeadcounts(services),
    readNeeds: readNeeds(services),
    exportSignUpsCsv: exportSignUpsCsv(services),
    exportSignUpsXlsx: exportSignUpsXlsx(services),
    exportContactsCsv: exportContactsCsv(services),
    printBadges: printBadges(services),
    printSignatureList: printSignatureList(services),
    printCheckInList: printCheckInList(services),
    printCertificates: printCertificates(services),
    printParticipants: printParticipants(services),
    printContacts: printContacts(services),
    printHeadcounts: printHeadcounts(services),
    readCheckInList: readCheckInList(services),
    recordAttendance: recordAttendance(services),
    sendMessage: sendMessage(services),
    listMails: listMails(services),
    retryMail: retryMail(services),
    addWebhook: addWebhook(services),
    listWebhooks: listWebhooks(services),
    removeWebhook: removeWebhook(services),
    reviveWebhook: reviveWebhook(services),
    copyEvent: copyEvent(services),
    readOwnKey,
    requestSignIn: requestSignIn(services),
    signIn: signIn(services),
  };
}
