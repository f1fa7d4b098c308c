/**
 * Long names of properties that only our own code and Lit know, so that the files for pages can shorten them: names in
 * no document or message of the contract, no attribute, event or method that a page may use, and never written in quotes.
 */
export const innerNames = `
  across addressOf arrangement attended bandCount bands canClose canOpen catalogue childrenChanged clockIn clockOf
  contentReady copyLink dateOf dayEndsAt dayStartOf documented drawExtras drawNotice drawnScope ending endsAt
  eventMedia eventStates isChoosing isInline isOrdered isOutgrown isPressed isSettled lanes lanesOf listed
  materialKinds materialStates messagesLanguage mineOnly nothingYet notRecorded notStreamed partResults rankOf
  readShortly renderContent resultKinds resultsIn rowCount sessionMedia sessionResults shortDay shownLocale spans
  spoken startOf startsAt toCalendar understood unscheduled wallOf wholeEvent wishedView wishedZone withMaterial
  zoneName zoneQuestion
  announcement confine discovered distances dutyIds extent fittingOfferIds hasRings holderIds improving
  isDirected isDone isEvery isFixed isFree isMoving isSought isSuggesting isUpright lacksWords mailReason markedTies
  networkRadius offsetsAtMidnight onlyBridgeId opensDialog providerId requiredNote roleDescription sectorWords
  seekerId selectedId settling softObstacles stretches tieIds
  _$litPart$ _$litType$ createProperty createRenderRoot elementStyles enableUpdating finalize finalizeStyles
  fromAttribute getPropertyDescriptor getPropertyOptions hostConnected hostDisconnected hostUpdate hostUpdated
  isUpdatePending performUpdate renderOptions strings
  _$AA _$AB _$AC _$AD _$AE _$AH _$AI _$AK _$AL _$AR _$AV _$EM _$EO _$EP _$ES _$E_ _$Eh _$Ei _$Ep _$Eu _$Ev
  ability addPerson ageReason askForCalendar asksCode backToForm besideWhom byMail byPaper byPhone choiceId
  chooseAgain closesOn codeHint companions confirmFirst doNotSend extrasLegend feeProof feeUntil fullChosen giveUp
  invalidLink isBusy isChecked isClosed isForChildren isOnePage isOwn isRequired isSending isShut keepHint leaveEmpty
  linkSent mailSubject malformedMail modeLegend needsConsent needsReason newName noChoice notStated openForm
  otherWays outOfRange overlapAdvice partyAnswer partyFull partyHint partyMax personAdded personAge personAnswer
  personBeside personKind personRemoved placesAgain placesNews printPaper privacyLink rankHint rankTwice rankedChoice
  removePerson renderAbove renderAround renderRest renderWhole retryIn sameForAll sameForAllDone secondsLeft sendLink
  sendNow sendTo tooManyPicked wayLegend
`
  .trim()
  .split(/\s+/u);

const escaped = innerNames.map((name) => name.replaceAll('$', String.raw`\$`));
const isInner = new RegExp(`^(?:${escaped.join('|')})$`, 'u');
const quote = String.raw`["'\x60]`;
const outside = new RegExp(String.raw`${quote}(?:${escaped.join('|')})${quote}|\bas (?:${escaped.join('|')})\b`, 'u');

/** The same short name in every file, since objects go from one to another. */
const shortNames = Object.fromEntries(innerNames.map((name, index) => [`$${name}`, `$${index.toString(36)}`]));

/**
 * Settings with which terser shortens the names.
 *
 * @param {string} code of one file
 */
export function shortenInnerNames(code) {
  const [found] = outside.exec(code) ?? [];
  if (found !== undefined) throw new TypeError(`A name that is meant to stay inside is written in quotes: ${found}`);
  return {
    mangle: { properties: { regex: isInner } },
    nameCache: { vars: {}, props: { props: { ...shortNames } } },
  };
}
