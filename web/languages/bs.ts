import type { PageTexts } from "./en.ts";

/** Bosnian in Latin script. Names stand in the nominative, and dates in figures. */
export const bs: PageTexts = {
  locale: "bs-Latn-BA",
  dateStyle: "short",
  name: "Praćenje programa",
  language: "Jezik",
  skip: "Pređi na sadržaj",
  loading: "Učitavanje",
  header: {
    main: "Glavni meni",
    projects: "Projekti",
    reports: "Izvještaji",
    totals: "Ukupno",
    signOut: "Odjava",
  },
  roles: { coordinator: "Koordinacija", approver: "Odobravanje", headquarters: "Sjedište", donor: "Donator" },
  welcome: {
    heading: "Borba protiv trgovine ljudima: svaka aktivnost računa se jednom.",
    lead: "Terenski uredi evidentiraju ono što su uradili, druga osoba to odobrava, a svaki donator dobija izvještaj čiji se brojevi mogu pratiti do izvora. Ovdje se čuvaju samo brojevi osoba, nikada podaci o pojedinoj osobi.",
    signIn: "Prijava",
  },
  nothing: {
    notReported: "Nije dostavljeno",
    notApplicable: "Nije primjenjivo",
    suppressed: "Izostavljeno radi zaštite osoba",
  },
  qualified: {
    exactly: (number) => number,
    atLeast: (number) => `najmanje ${number}`,
    about: (number) => `oko ${number}`,
  },
  withdrawn: { AN: "Holandski Antili" },
  amountUnknown: "Iznos nije poznat",
  period: {
    month: (month, year) => `${month} ${year}.`,
    months: (first, last, year) => `${first} – ${last} ${year}.`,
    range: (from, to) => `${from} – ${to}`,
  },
  standing: {
    draft: "U unosu",
    submitted: "Čeka odobrenje",
    sentBack: "Vraćeno",
    approved: "Odobreno",
    reopened: "Ponovo otvoreno",
    missing: "Nije predato",
    later: "Rok još nije dospio",
  },
  problem: {
    again: "Pokušaj ponovo",
    signInAgain: "Ponovna prijava",
    noConnection: "Nema veze",
    noConnectionWhy: "Server nije dostupan. Pokušajte ponovo kada budete na mreži.",
    signedOut: "Prijavite se ponovo",
    signedOutWhy: "Vaša prijava je istekla. Ništa nije promijenjeno.",
    failed: "Nije uspjelo",
    failedWhy: (status) => `Odgovor servera: ${status}. Pokušajte ponovo za koji trenutak.`,
    brokenPage: "Na ovoj stranici došlo je do greške. Učitajte je ponovo i pokušajte još jednom.",
  },
};
