import type { PageTexts } from "./en.ts";

/** French. A no-break space stands before : ; ? ! » and after «. */
export const fr: PageTexts = {
  locale: "fr-FR",
  dateStyle: "long",
  name: "Suivi des programmes",
  language: "Langue",
  skip: "Aller au contenu",
  loading: "Chargement en cours",
  header: {
    main: "Navigation principale",
    projects: "Projets",
    reports: "Rapports",
    totals: "Totaux",
    signOut: "Se déconnecter",
  },
  roles: { coordinator: "Coordination", approver: "Approbation", headquarters: "Siège", donor: "Donateur" },
  welcome: {
    heading: "La lutte contre la traite, comptée une seule fois.",
    lead: "Les bureaux de terrain enregistrent ce qu'ils ont fait, une deuxième personne l'approuve, et chaque donateur reçoit un rapport dont les chiffres sont vérifiables jusqu'à leur origine. Seuls des nombres de personnes sont conservés ici, jamais rien qui concerne une personne en particulier.",
    signIn: "Se connecter",
  },
  nothing: {
    notReported: "Non communiqué",
    notApplicable: "Sans objet",
    suppressed: "Masqué pour protéger les personnes",
  },
  qualified: {
    exactly: (number) => number,
    atLeast: (number) => `au moins ${number}`,
    about: (number) => `environ ${number}`,
  },
  withdrawn: { AN: "Antilles néerlandaises" },
  amountUnknown: "Montant non connu",
  period: {
    month: (month, year) => `${month} ${year}`,
    months: (first, last, year) => `${first} à ${last} ${year}`,
    range: (from, to) => `${from} – ${to}`,
  },
  standing: {
    draft: "En cours de saisie",
    submitted: "En attente d'approbation",
    sentBack: "Renvoyé",
    approved: "Approuvé",
    reopened: "Rouvert",
    missing: "Non remis",
    later: "Pas encore dû",
  },
  problem: {
    again: "Réessayer",
    signInAgain: "Se reconnecter",
    noConnection: "Pas de connexion",
    noConnectionWhy: "Le serveur est injoignable. Réessayez lorsque vous serez en ligne.",
    signedOut: "Veuillez vous reconnecter",
    signedOutWhy: "Votre session a pris fin. Rien n'a été modifié.",
    failed: "L'opération n'a pas abouti",
    failedWhy: (status) => `Le serveur a répondu ${status}. Réessayez dans un instant.`,
    brokenPage: "Une erreur s'est produite dans cette page. Rechargez-la et réessayez.",
  },
};
