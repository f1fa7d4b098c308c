import type { FindingsMessages } from './findings-messages.js';

/** What is worth talking about, in German that fits Sie and Du. */
export const messages: FindingsMessages = {
  title: 'Worüber sich zu sprechen lohnt',
  groups: {
    unknown: 'Was wir nicht wissen',
    missing: 'Wer fehlt',
    thread: 'Was an einem Faden hängt',
    tasks: 'Aufgaben und Ziele',
    care: 'Pflege',
    giving: 'Geben und Nehmen',
    money: 'Geld',
  },
  found: {
    'sides-open': ['{open} von {sides} Antworten zu den Verbindungen fehlen noch.', 'Wer könnte nachfragen?'],
    'balance-unanswered': [
      'Von {count} der {of} Mitglieder wissen wir nicht, was sie geben und was sie davon haben.',
      'Wer fragt nach?',
    ],
    'contact-unnoted': [
      'Bei {count} von {of} Verbindungen ist kein letzter Kontakt notiert.',
      'Wer weiß, wann zuletzt gesprochen wurde?',
    ],
    'sector-unstated': ['Bei {count} von {actorCount} Partnern fehlt der Bereich.', 'Wohin gehören sie?'],
    'kind-missing': [
      '{required?Unverzichtbar und noch nicht dabei|Üblich und noch nicht dabei}: {t}.',
      'Wer kennt dort jemanden?',
    ],
    'kind-known': ['{t}: bekannt, aber noch nicht verbunden – {*}.', 'Wer spricht sie an?'],
    'untypical-partners': ['Nicht alltäglich und dabei: {*}.', 'Was bringen sie mit, das sonst fehlen würde?'],
    'influence-untied': ['Viel Einfluss, aber noch keine Verbindung: {*}.', 'Wer könnte die Tür öffnen?'],
    'influence-uninterested': ['Viel Einfluss, bisher wenig Interesse: {*}.', 'Was hätten sie davon?'],
    isolates: [
      '{count|Partner hat|Partner haben} noch keine Verbindung: {*}.',
      'Wer kennt dort jemanden und könnte die Tür öffnen?',
    ],
    'empty-cells': ['{empty} von {all} Feldern der Karte sind leer.', 'Fehlt dort jemand, oder ist das so gewollt?'],
    'cut-point': [
      'Fällt {1} aus, {cutOff?verliert|verlieren} {cutOff} Partner den Anschluss: {-}.',
      'Wer könnte eine zweite Verbindung knüpfen?',
    ],
    parts: [
      'Das Netzwerk besteht aus {partCount} Teilen ohne Verbindung untereinander. Außerhalb des größten: {*}.',
      'Wer kennt beide Seiten?',
    ],
    bridge: [
      'Nur die Verbindung von {1} und {2} hält zwei Teile zusammen: {smaller} Partner hier, {larger} dort.',
      'Wer könnte eine zweite Brücke bauen?',
    ],
    centralised: [
      'Fast alles läuft über {1}: verbunden mit {degree} von {others} anderen.',
      'Was könnten andere direkt miteinander klären?',
    ],
    'kind-through-one': ['{t}: Der Kontakt hängt allein an {1}.', 'Wer könnte dazukommen?'],
    'only-bridge-between-networks': ['Nur {1} verbindet {n}.', 'Wer könnte noch in beiden mitwirken?'],
    'coordination-vacant': [
      'Die Koordination ist nicht besetzt.',
      'Wer kann sie übernehmen, und was braucht es dafür?',
    ],
    'no-purpose': [
      'Wozu es das Netzwerk gibt, ist noch nicht festgehalten.',
      'Was soll durch das Netzwerk anders werden?',
    ],
    'goal-without-contributor': [
      'Zum Ziel „{g}“ trägt noch niemand bei.',
      'Was wäre ein erster Schritt, und wer geht ihn?',
    ],
    'goal-without-developer': ['Beim Ziel „{g}“ ist offen, wer es mitentwickelt hat.', 'Wessen Ziel ist es?'],
    'goal-on-one': ['Zum Ziel „{g}“ trägt nur ein Partner bei[: {1}].', 'Wer könnte mithelfen?'],
    'coordination-on-one': ['Die Koordination liegt allein bei {1}.', 'Wer springt ein, wenn das einmal nicht geht?'],
    'duty-vacant': ['Niemand hat diese Aufgabe: {t}[, frei seit {vacantSince}].', 'Wer möchte sie übernehmen?'],
    'duty-doubled': ['{t} – diese Aufgabe haben mehrere: {*}.', 'Ist das so gewollt, und wissen sie voneinander?'],
    'seat-vacant': ['{1}: {vacant} von {seats} Sitzen {vacant?ist|sind} frei.', 'Wer könnte dort mitreden?'],
    'network-quiet': [
      'In den letzten {months} Monaten ist kein Kontakt notiert.',
      'Ruht das Netzwerk, oder fehlt nur die Notiz?',
    ],
    'tie-overdue': [
      '{count|Verbindung wartet|Verbindungen warten} länger als vereinbart auf Kontakt: {~}.',
      'Wer meldet sich?',
    ],
    'tie-never-noted': [
      'Zu {count|Verbindung|Verbindungen} ist noch nie ein Kontakt notiert: {~}.',
      'Wer hat zuletzt gesprochen?',
    ],
    'step-due': ['{count|Vorhaben ist|Vorhaben sind} fällig: {~}.', 'Was ist daraus geworden?'],
    'tie-dormant': ['{count|Verbindung ruht|Verbindungen ruhen}: {~}.', 'Wieder aufnehmen oder gut beenden?'],
    'answers-differ': [
      'Bei {count|Verbindung|Verbindungen} sagt eine Seite Ja und die andere Nein: {~}.',
      'Was versteht jede Seite darunter?',
    ],
    'both-deny': [
      'Bei {count|Verbindung|Verbindungen} sagen beide Seiten Nein: {~}.',
      'Von der Karte nehmen oder neu beginnen?',
    ],
    'one-side-open': ['{count} von {tieCount} Verbindungen nennt nur eine Seite: {~}.', 'Was sagt die andere?'],
    'ratings-differ': [
      'Bei {count|Verbindung|Verbindungen} sehen die Seiten die Zusammenarbeit verschieden: {~}.',
      'Was sieht die eine, das die andere nicht sieht?',
    ],
    'change-wanted': [
      'Bei {count|Verbindung|Verbindungen} ist eine andere Zusammenarbeit gewünscht: {~}.',
      'Was müsste sich ändern?',
    ],
    'need-uncovered': ['{1} sucht und findet bisher nicht: {t}.', 'Wer könnte helfen oder jemanden nennen?'],
    'single-source': [
      '{t}: Das gibt es nur bei {1}[, {seekers|Partner sucht|Partner suchen} es].',
      'Wo gäbe es das noch?',
    ],
    'need-could-ask': ['{1} sucht, {>} bietet an: {t}[; der Weg führt über {%}].', 'Wer fragt?'],
    'gives-much-gains-little': [
      '{count|Mitglied gibt|Mitglieder geben} viel und {count?hat|haben} wenig davon: {*}.',
      'Was würde den Aufwand lohnen?',
    ],
    'gains-much-gives-little': [
      '{count|Mitglied hat|Mitglieder haben} viel davon bei wenig Aufwand: {*}.',
      'Was ließe sich leicht weitergeben?',
    ],
    'benefit-awaited': [
      '{count|Mitglied wartet|Mitglieder warten} noch auf das, was es bringen soll: {*}.',
      'Bis wann, und wer kann etwas dafür tun?',
    ],
    'networks-alike': ['{n} haben {shared} von {all} Mitgliedern gemeinsam.', 'Was ließe sich zusammenlegen?'],
    'many-networks': [
      '{1} wirkt in {networks} Netzwerken mit[, etwa {hours} Stunden im Monat].',
      'Wo ist das am wichtigsten?',
    ],
    'funding-spread': [
      'Die größte Förderung von {1} kommt von {2}: {fromPercent} bis {toPercent} %. Das wirkt wie {equalFrom} bis {equalTo} gleich große Geldgeber.',
      'Was trägt, wenn sie wegfällt?',
    ],
    'funding-ends': ['Die Förderung von {1} durch {2} endet am {endsOn}.', 'Wie geht es danach weiter?'],
  },
  show: 'Auf der Karte zeigen',
  others: (count) => `${count} weitere`,
  whatIf: 'Wenn {1} ausfiele',
  losses: {
    unreachable: '{count|Partner verlöre|Partner verlören} den Anschluss: {*}.',
    goals: 'Niemand trüge mehr bei zu: {g}.',
    kinds: 'Niemand böte mehr an: {t}.',
    source: '{t} gäbe es nur noch bei {1}.',
    duties: 'Ohne jemanden wären die Aufgaben: {t}.',
    seats: 'Leer {count?würde ein Sitz|würden Sitze} in: {*}.',
    represented: 'Neu zu klären {count?wäre der Sitz|wären die Sitze} in: {*}.',
    none: 'Alle anderen bleiben verbunden, und nichts hängt allein daran.',
    question: 'Wer könnte das auffangen?',
  },
  whom: 'Wen noch ansprechen?',
  reasons: {
    common: '{count|gemeinsamer Partner|gemeinsame Partner} ({*})',
    offers: 'bietet {t}',
    needs: 'sucht {t}',
    kind: 'noch nicht dabei: {t}',
  },
  noHint: 'Zurzeit drängt sich niemand auf.',
  doors: 'Wer könnte die Tür öffnen?',
  door: '{1}[, zuerst zu fragen: {2}]',
};
