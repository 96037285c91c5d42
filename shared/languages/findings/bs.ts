import type { Messages } from "../../findings/messages.ts";

/** What each finding says in Bosnian. It follows the place that it is about. */
export const bs: Messages = {
  notACount: ({ count }) => `${count} nije cijeli broj od nule naviše`,
  partOverTotal: ({ count, total }) => `${count} je više od ukupnog broja ${total}`,
  partsOverTotal: ({ by, parts, total }) =>
    `zbir razvrstanih brojeva (${by}) je ${parts}, a ukupno je navedeno ${total}`,
  partsUnderTotal: ({ by, parts, total }) =>
    `zbir razvrstanih brojeva (${by}) je ${parts}, a ukupno je navedeno ${total}; nerazvrstano: ${total - parts}`,
  partsDiffer: ({ by, parts, total }) =>
    `zbir razvrstanih brojeva (${by}) je ${parts}, a ukupno je navedeno ${total}; nijedno nije tačno`,
  breakdownsDiffer: ({ by, parts, otherBy, otherParts }) =>
    `zbir razvrstanih brojeva (${by}) je ${parts}, a u drugoj podjeli (${otherBy}) je ${otherParts}`,
  countedOverStated: ({ counted, stated }) => `po dijelovima je uneseno ${counted}, a navedeno je samo ${stated}`,
  countedUnderStated: ({ counted, stated }) => `navedeno je ${stated}, a po dijelovima je uneseno samo ${counted}`,
  statedNotCounted: ({ stated }) =>
    `navedeno je ${stated}, a dijelovi nisu uneseni: ono što je samo navedeno ne računa se`,
  beforePeriod: ({ date, period }) => `${date} je prije perioda ${period}`,
  afterPeriod: ({ date, period }) => `${date} je poslije perioda ${period}`,
  earlierDate: ({ date, period }) => `${date} je prije perioda ${period}: zar o tome nije izviješteno tada?`,
  outsideGrant: ({ grant, from, to }) => `nijedan dan ne pada u grant ${grant}, koji traje od ${from} do ${to}`,
  partlyOutsideGrant: ({ grant, from, to }) => `jedan dio pada izvan granta ${grant}, koji traje od ${from} do ${to}`,
  unknownGrant: ({ grant }) => `projekat nema grant ${grant}`,
  notEarmarked: ({ grant, place }) => `grant ${grant} nije namijenjen ovom mjestu: ${place}`,
  pillarNotOfGrant: ({ pillar, grants }) => `ovaj stub nije među stubovima: ${grants}: ${pillar}`,
  looksLikeAnother: ({ other }) => `liči na aktivnost ${other}: ista vrsta i gotovo isti naziv, datum i brojevi`,
  nothingCounted: () => "ništa se ne računa: nema nijednog broja",
  callsNotReported: () => "SOS linija je radila, a pozivi nisu brojani",
  noCalls: () => "SOS linija je radila, a niko nije pozvao",
  newOverServed: ({ newly, served }) =>
    `osobe kojima je pomoć pružena prvi put: ${newly}, što je više od svih kojima je pružana pomoć: ${served}`,
  referralsOverCalls: ({ referrals, calls }) => `upućivanja (${referrals}) je više nego poziva (${calls})`,
  farAboveEarlier: ({ measure, value, median, times }) =>
    `${measure}: ${value} je više od ${times} puta iznad uobičajenog ovdje (medijan ranijih perioda: ${median})`,
  zeroAfterSteady: ({ measure, earlier }) => `${measure}: ništa, a u ranijim periodima ${earlier}`,
  sameAsBefore: ({ measure, value, period }) =>
    `${measure}: tačno ${value} dostavljeno je i za ${period}; je li to broj tog perioda?`,
  readingFell: ({ measure, series, value, before, period }) =>
    `${measure}: kumulativ ${series} je ${value}, a već je bio ${before} u ${period}; ne može se smanjiti`,
  readingOverNext: ({ measure, series, value, next, period }) =>
    `${measure}: kumulativ ${series} je ${value}, a kasniji period ${period} odobren je s manjim brojem ${next}; prvo to ispravite`,
  readTwice: ({ series }) => `druga aktivnost već očitava kumulativ ${series}`,
  readBeforeItBegan: ({ measure, series }) => `${measure}: kumulativ ${series} očitan je prije dana od kojeg se računa`,
  startDiffers: ({ measure, series, value, before, period }) =>
    `${measure}: kumulativ ${series} je na početku ${value}, a na kraju ${period} je ${before}`,
  notRead: ({ measure, series, period }) => `${measure}: kumulativ ${series} očitan je u ${period}, a sada nije očitan`,
  partsNotComparable: ({ measure, series, period }) =>
    `${measure}: dijelovi kumulativa ${series} ne mogu se porediti s onima iz ${period}; razlika se računa u cijelosti`,
  telephone: () => "sadrži nešto što liči na broj telefona; unosite samo brojeve osoba",
  email: () => "sadrži nešto što liči na adresu e-pošte; unosite samo brojeve osoba",
  documentNumber: ({ document }) => `sadrži nešto što liči na broj dokumenta (${document}); unosite samo brojeve osoba`,
};
