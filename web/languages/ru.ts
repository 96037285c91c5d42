import type { PageTexts } from "./en.ts";

/** Russian. Names stand in the nominative, after a colon or in quotes. */
export const ru: PageTexts = {
  locale: "ru-RU",
  dateStyle: "long",
  name: "Учет программ",
  language: "Язык",
  skip: "Перейти к содержанию",
  loading: "Загрузка",
  header: {
    main: "Главное меню",
    projects: "Проекты",
    reports: "Отчеты",
    totals: "Итоги",
    signOut: "Выйти",
  },
  roles: { coordinator: "Координатор", approver: "Утверждающий", headquarters: "Штаб-квартира", donor: "Донор" },
  welcome: {
    heading: "Противодействие торговле людьми: каждое действие учтено один раз.",
    lead: "Представительства на местах вносят то, что сделали, второй человек это утверждает, и каждый донор получает отчет, числа которого можно проследить до их источника. Здесь хранятся только данные о количестве людей и никогда — сведения об отдельном человеке.",
    signIn: "Войти",
  },
  nothing: {
    notReported: "Не сообщено",
    notApplicable: "Не применимо",
    suppressed: "Скрыто для защиты людей",
  },
  qualified: {
    exactly: (number) => number,
    atLeast: (number) => `не менее ${number}`,
    about: (number) => `около ${number}`,
  },
  withdrawn: { AN: "Нидерландские Антильские острова" },
  amountUnknown: "Сумма неизвестна",
  period: {
    month: (month, year) => `${month} ${year} г.`,
    months: (first, last, year) => `${first} – ${last} ${year} г.`,
    range: (from, to) => `${from} – ${to}`,
  },
  standing: {
    draft: "Вносится",
    submitted: "Ожидает утверждения",
    sentBack: "Возвращено",
    approved: "Утверждено",
    reopened: "Открыто снова",
    missing: "Не сдано",
    later: "Срок не наступил",
  },
  problem: {
    again: "Повторить",
    signInAgain: "Войти снова",
    noConnection: "Нет связи",
    noConnectionWhy: "Сервер недоступен. Повторите попытку, когда появится подключение.",
    signedOut: "Войдите снова",
    signedOutWhy: "Ваш сеанс завершен. Ничего не изменено.",
    failed: "Не получилось",
    failedWhy: (status) => `Ответ сервера: ${status}. Повторите попытку чуть позже.`,
    brokenPage: "На этой странице произошла ошибка. Перезагрузите ее и повторите попытку.",
  },
};
