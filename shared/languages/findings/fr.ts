import type { Messages } from "../../findings/messages.ts";

/** What each finding says in French. It follows the place that it is about. */
export const fr: Messages = {
  notACount: ({ count }) => `${count} n'est pas un nombre entier égal ou supérieur à zéro`,
  partOverTotal: ({ count, total }) => `${count} dépasse le total de ${total}`,
  partsOverTotal: ({ by, parts, total }) =>
    `les nombres ventilés (${by}) s'élèvent à ${parts}, le total indique ${total}`,
  partsUnderTotal: ({ by, parts, total }) =>
    `les nombres ventilés (${by}) s'élèvent à ${parts}, le total indique ${total} ; écart non ventilé : ${total - parts}`,
  partsDiffer: ({ by, parts, total }) =>
    `les nombres ventilés (${by}) s'élèvent à ${parts}, le total indique ${total} ; aucun des deux n'est exact`,
  breakdownsDiffer: ({ by, parts, otherBy, otherParts }) =>
    `les nombres ventilés (${by}) s'élèvent à ${parts}, ceux de l'autre ventilation (${otherBy}) à ${otherParts}`,
  countedOverStated: ({ counted, stated }) =>
    `les parties enregistrées s'élèvent à ${counted}, le total déclaré n'est que de ${stated}`,
  countedUnderStated: ({ counted, stated }) =>
    `le total déclaré est de ${stated}, les parties enregistrées ne s'élèvent qu'à ${counted}`,
  statedNotCounted: ({ stated }) =>
    `le total déclaré est de ${stated} et aucune partie n'est enregistrée : ce qui est seulement déclaré ne compte pas`,
  beforePeriod: ({ date, period }) => `${date} est antérieur à la période ${period}`,
  afterPeriod: ({ date, period }) => `${date} est postérieur à la période ${period}`,
  earlierDate: ({ date, period }) =>
    `${date} est antérieur à la période ${period} : l'activité n'avait-elle pas été communiquée alors ?`,
  outsideGrant: ({ grant, from, to }) =>
    `aucun jour ne tombe dans la subvention ${grant}, en cours du ${from} au ${to}`,
  partlyOutsideGrant: ({ grant, from, to }) =>
    `une partie tombe en dehors de la subvention ${grant}, en cours du ${from} au ${to}`,
  unknownGrant: ({ grant }) => `le projet n'a pas de subvention ${grant}`,
  notEarmarked: ({ grant, place }) => `la subvention ${grant} n'est pas destinée à ce lieu : ${place}`,
  pillarNotOfGrant: ({ pillar, grants }) => `ce pilier n'est pas parmi ceux de ${grants} : ${pillar}`,
  looksLikeAnother: ({ other }) =>
    `ressemble à l'activité ${other} : même type, et intitulé, date et nombres presque identiques`,
  nothingCounted: () => "ne compte rien : il n'y a aucun nombre",
  callsNotReported: () => "la permanence a fonctionné et ses appels n'ont pas été comptés",
  noCalls: () => "la permanence a fonctionné et personne n'a appelé",
  newOverServed: ({ newly, served }) =>
    `personnes nouvellement assistées : ${newly}, soit plus que les personnes prises en charge : ${served}`,
  referralsOverCalls: ({ referrals, calls }) => `il y a plus d'orientations (${referrals}) que d'appels (${calls})`,
  farAboveEarlier: ({ measure, value, median, times }) =>
    `${measure} : ${value} dépasse de plus de ${times} fois la valeur habituelle ici (médiane des périodes antérieures : ${median})`,
  zeroAfterSteady: ({ measure, earlier }) => `${measure} : rien, après ${earlier} au cours des périodes précédentes`,
  sameAsBefore: ({ measure, value, period }) =>
    `${measure} : exactement ${value} avait aussi été communiqué pour ${period} ; est-ce le nombre de cette période-là ?`,
  readingFell: ({ measure, series, value, before, period }) =>
    `${measure} : le cumul ${series} est de ${value} et était déjà de ${before} en ${period} ; il ne peut pas diminuer`,
  readingOverNext: ({ measure, series, value, next, period }) =>
    `${measure} : le cumul ${series} est de ${value}, or ${period}, plus tard, est approuvé avec ${next}, qui est moindre ; corrigez d'abord cela`,
  readTwice: ({ series }) => `une autre activité relève déjà le cumul ${series}`,
  readBeforeItBegan: ({ measure, series }) =>
    `${measure} : le cumul ${series} est relevé avant le jour depuis lequel il compte`,
  startDiffers: ({ measure, series, value, before, period }) =>
    `${measure} : le cumul ${series} est de ${value} au début, et de ${before} à la fin de ${period}`,
  notRead: ({ measure, series, period }) =>
    `${measure} : le cumul ${series} a été relevé en ${period} et ne l'est pas maintenant`,
  partsNotComparable: ({ measure, series, period }) =>
    `${measure} : les parties du cumul ${series} ne peuvent être comparées à celles de ${period} ; la différence compte en bloc`,
  telephone: () => "contient ce qui ressemble à un numéro de téléphone ; n'enregistrez que des nombres de personnes",
  email: () => "contient ce qui ressemble à une adresse électronique ; n'enregistrez que des nombres de personnes",
  documentNumber: ({ document }) =>
    `contient ce qui ressemble au numéro d'un document (${document}) ; n'enregistrez que des nombres de personnes`,
};
