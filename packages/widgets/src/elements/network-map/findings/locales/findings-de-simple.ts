import { messages as german } from './findings-de.js';
import type { FindingsMessages } from './findings-messages.js';

/** What is worth talking about, in plain German: one thought in each sentence. */
export const messages: FindingsMessages = {
  ...german,
  title: 'Darüber kann man reden',
  groups: {
    unknown: 'Das wissen wir nicht',
    missing: 'Wer fehlt?',
    thread: 'Das hängt an wenigen',
    tasks: 'Aufgaben und Ziele',
    care: 'Kontakt halten',
    giving: 'Geben und Nehmen',
    money: 'Geld',
  },
  found: {
    'sides-open': ['Es fehlen {open} von {sides} Antworten zu den Verbindungen.', 'Wer kann fragen?'],
    'balance-unanswered': [
      'Wir haben {of} Mitglieder. Von {count} fehlt eine Antwort. Was geben sie? Was haben sie davon?',
      'Wer fragt nach?',
    ],
    'contact-unnoted': ['Es gibt {of} Verbindungen. Bei {count} fehlt der letzte Kontakt.', 'Wer weiß das noch?'],
    'sector-unstated': ['Es gibt {actorCount} Partner. Bei {count} fehlt der Bereich.', 'Wo gehören sie hin?'],
    'kind-missing': [
      '{required?Das ist sehr wichtig und fehlt noch|Das gibt es oft und fehlt hier noch}: {t}.',
      'Wer kennt dort jemanden?',
    ],
    'kind-known': ['{t}: Wir kennen {*}. Eine Verbindung gibt es noch nicht.', 'Wer fragt dort an?'],
    'untypical-partners': ['Das gibt es nicht in jedem Netzwerk: {*}.', 'Was ist an ihnen besonders?'],
    'influence-untied': ['Mit viel Einfluss, aber noch ohne Verbindung: {*}.', 'Wer kennt sie?'],
    'influence-uninterested': ['Mit viel Einfluss, aber noch mit wenig Interesse: {*}.', 'Was haben sie davon?'],
    isolates: ['{count|Partner hat|Partner haben} noch keine Verbindung: {*}.', 'Wer kennt dort jemanden?'],
    'empty-cells': [
      'Die Karte hat {all} Felder. {empty} davon sind leer.',
      'Fehlt dort jemand? Oder soll das so sein?',
    ],
    'cut-point': [
      '{1} ist sehr wichtig. Sonst {cutOff?hat|haben} {cutOff} Partner keine Verbindung mehr zum Netzwerk: {-}.',
      'Wer kann noch eine Verbindung schaffen?',
    ],
    parts: [
      'Das Netzwerk hat {partCount} Teile. Zwischen den Teilen gibt es keine Verbindung. Nicht im größten Teil sind: {*}.',
      'Wer kennt beide Seiten?',
    ],
    bridge: [
      'Zwei Teile haben nur eine Verbindung. Das ist die Verbindung von {1} und {2}. Auf der einen Seite sind {smaller} Partner. Auf der anderen Seite sind {larger}.',
      'Wer kann noch eine Verbindung schaffen?',
    ],
    centralised: [
      'Fast alles geht über {1}. Es gibt {others} andere Partner. {degree} davon haben mit {1} eine Verbindung.',
      'Was können andere direkt klären?',
    ],
    'kind-through-one': ['{t}: Nur {1} hat Kontakt dorthin.', 'Wer kann auch Kontakt haben?'],
    'only-bridge-between-networks': [
      'Diese Netzwerke haben nur {1} gemeinsam: {n}.',
      'Wer kann auch in beiden mitmachen?',
    ],
    'coordination-vacant': ['Niemand leitet das Netzwerk.', 'Wer kann das machen? Was braucht die Person?'],
    'no-purpose': ['Niemand hat aufgeschrieben, wozu das Netzwerk da ist.', 'Was soll besser werden?'],
    'goal-without-contributor': [
      'Das Ziel heißt „{g}“. Niemand arbeitet daran.',
      'Was ist der erste Schritt? Wer macht ihn?',
    ],
    'goal-without-developer': [
      'Das Ziel heißt „{g}“. Wir wissen nicht, wer es gewollt hat.',
      'Wem ist das Ziel wichtig?',
    ],
    'goal-on-one': ['Das Ziel heißt „{g}“. Nur ein Partner arbeitet daran[: {1}].', 'Wer kann helfen?'],
    'coordination-on-one': ['Nur {1} leitet das Netzwerk.', 'Wer hilft aus?'],
    'duty-vacant': ['Niemand macht diese Aufgabe: {t}[. Frei seit {vacantSince}].', 'Wer möchte das machen?'],
    'duty-doubled': ['Mehrere machen diese Aufgabe: {t}. Das sind {*}.', 'Soll das so sein? Wissen alle davon?'],
    'seat-vacant': ['{1} hat {seats} Plätze. {vacant} {vacant?ist|sind} frei.', 'Wer kann dort mitreden?'],
    'network-quiet': ['Seit {months} Monaten hat niemand einen Kontakt aufgeschrieben.', 'Macht das Netzwerk Pause?'],
    'tie-overdue': ['{count|Verbindung wartet|Verbindungen warten} schon zu lange auf Kontakt: {~}.', 'Wer ruft an?'],
    'tie-never-noted': [
      'Bei {count|Verbindung|Verbindungen} steht noch kein Kontakt: {~}.',
      'Wer hat dort zuletzt geredet?',
    ],
    'step-due': ['{count|Plan ist|Pläne sind} jetzt dran: {~}.', 'Hat es geklappt?'],
    'tie-dormant': ['{count|Verbindung macht|Verbindungen machen} Pause: {~}.', 'Wieder anfangen? Oder gut aufhören?'],
    'answers-differ': [
      'Bei {count|Verbindung|Verbindungen} sagt eine Seite Ja. Die andere Seite sagt Nein: {~}.',
      'Was meint jede Seite damit?',
    ],
    'both-deny': [
      'Bei {count|Verbindung|Verbindungen} sagen beide Seiten Nein: {~}.',
      'Soll das von der Karte weg? Oder neu anfangen?',
    ],
    'one-side-open': [
      'Es gibt {tieCount} Verbindungen. Bei {count} hat nur eine Seite geantwortet: {~}.',
      'Was sagt die andere Seite?',
    ],
    'ratings-differ': [
      'Bei {count|Verbindung|Verbindungen} sehen beide Seiten es anders: {~}.',
      'Was sieht jede Seite?',
    ],
    'change-wanted': ['Bei {count|Verbindung|Verbindungen} soll sich etwas ändern: {~}.', 'Was soll anders werden?'],
    'need-uncovered': ['{1} sucht noch: {t}.', 'Wer kann helfen? Wer kennt jemanden?'],
    'single-source': [
      '{t}: Das gibt es nur bei {1}[. {seekers|Partner sucht|Partner suchen} es].',
      'Wo gibt es das noch?',
    ],
    'need-could-ask': ['{1} sucht etwas: {t}. {>} hat es[. Der Weg geht über {%}].', 'Wer fragt?'],
    'gives-much-gains-little': [
      '{count|Mitglied macht|Mitglieder machen} viel und {count?hat|haben} wenig davon: {*}.',
      'Was kann man besser machen?',
    ],
    'gains-much-gives-little': [
      '{count|Mitglied hat|Mitglieder haben} viel davon und {count?macht|machen} wenig: {*}.',
      'Was kann man leicht weitergeben?',
    ],
    'benefit-awaited': ['{count|Mitglied hat|Mitglieder haben} noch nichts davon: {*}.', 'Wer kann etwas dafür tun?'],
    'networks-alike': [
      'Diese Netzwerke sind ähnlich: {n}. Zusammen haben sie {all} Mitglieder. {shared} sind überall dabei.',
      'Was kann man zusammen machen?',
    ],
    'many-networks': [
      '{1} ist in {networks} Netzwerken[. Das sind etwa {hours} Stunden im Monat].',
      'Wo ist das am wichtigsten?',
    ],
    'funding-spread': [
      'Das meiste Geld für {1} kommt von {2}. Es sind {fromPercent} bis {toPercent} Prozent.',
      'Was ist, wenn dieses Geld fehlt?',
    ],
    'funding-ends': ['{2} gibt {1} Geld. Das hört am {endsOn} auf.', 'Wie geht es dann weiter?'],
  },
  show: 'Auf der Karte zeigen',
  others: (count) => `${count} andere`,
  whatIf: 'Was ist, wenn {1} fehlt?',
  losses: {
    unreachable: '{count|Partner hat|Partner haben} dann keine Verbindung mehr: {*}.',
    goals: 'Dann arbeitet niemand mehr an: {g}.',
    kinds: 'Dann gibt es nicht mehr: {t}.',
    source: 'Dann gibt es das nur noch bei {1}: {t}.',
    duties: 'Dann macht niemand mehr: {t}.',
    seats: 'Dann {count?ist ein Platz|sind Plätze} leer in: {*}.',
    represented: 'Dann braucht es jemand anderen in: {*}.',
    none: 'Dann bleiben alle anderen verbunden. Nichts geht verloren.',
    question: 'Wer kann dann helfen?',
  },
  whom: 'Wen kann man noch fragen?',
  reasons: {
    common: 'Beide kennen {*}',
    offers: 'gibt {t}',
    needs: 'sucht {t}',
    kind: 'fehlt noch: {t}',
  },
  noHint: 'Gerade fällt uns niemand ein.',
  doors: 'Wer kann helfen?',
  door: '{1}[. Zuerst fragen: {2}]',
};
