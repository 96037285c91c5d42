import type { Messages } from "../../findings/messages.ts";

/** What each finding says in Russian. It follows the place that it is about. */
export const ru: Messages = {
  notACount: ({ count }) => `${count} не является целым числом от нуля`,
  partOverTotal: ({ count, total }) => `${count} больше итога ${total}`,
  partsOverTotal: ({ by, parts, total }) => `числа в разбивке (${by}) в сумме дают ${parts}, а итог — ${total}`,
  partsUnderTotal: ({ by, parts, total }) =>
    `числа в разбивке (${by}) в сумме дают ${parts}, а итог — ${total}; без разбивки: ${total - parts}`,
  partsDiffer: ({ by, parts, total }) =>
    `числа в разбивке (${by}) в сумме дают ${parts}, а итог — ${total}; ни то ни другое не точно`,
  breakdownsDiffer: ({ by, parts, otherBy, otherParts }) =>
    `числа в разбивке (${by}) в сумме дают ${parts}, а в другой разбивке (${otherBy}) — ${otherParts}`,
  countedOverStated: ({ counted, stated }) => `по частям внесено ${counted}, а заявлено только ${stated}`,
  countedUnderStated: ({ counted, stated }) => `заявлено ${stated}, а по частям внесено только ${counted}`,
  statedNotCounted: ({ stated }) => `заявлено ${stated}, а части не внесены: то, что только заявлено, не учитывается`,
  beforePeriod: ({ date, period }) => `${date} — раньше периода ${period}`,
  afterPeriod: ({ date, period }) => `${date} — позже периода ${period}`,
  earlierDate: ({ date, period }) => `${date} — раньше периода ${period}: разве об этом не сообщили тогда?`,
  outsideGrant: ({ grant, from, to }) =>
    `ни один день не входит в грант ${grant}, который действует с ${from} по ${to}`,
  partlyOutsideGrant: ({ grant, from, to }) =>
    `часть выходит за пределы гранта ${grant}, который действует с ${from} по ${to}`,
  unknownGrant: ({ grant }) => `у проекта нет гранта ${grant}`,
  notEarmarked: ({ grant, place }) => `грант ${grant} не предназначен для этого места: ${place}`,
  pillarNotOfGrant: ({ pillar, grants }) => `этого направления нет среди направлений ${grants}: ${pillar}`,
  looksLikeAnother: ({ other }) => `похоже на мероприятие ${other}: тот же вид и почти те же название, дата и числа`,
  nothingCounted: () => "ничего не учитывает: в нем нет ни одного числа",
  callsNotReported: () => "горячая линия действовала, а звонки не подсчитаны",
  noCalls: () => "горячая линия действовала, и никто не позвонил",
  newOverServed: ({ newly, served }) =>
    `впервые получивших помощь: ${newly}, это больше, чем всех получавших помощь: ${served}`,
  referralsOverCalls: ({ referrals, calls }) => `перенаправлений (${referrals}) больше, чем звонков (${calls})`,
  farAboveEarlier: ({ measure, value, median, times }) =>
    `${measure}: ${value} превышает обычное здесь значение более чем в ${times} раз (медиана прежних периодов: ${median})`,
  zeroAfterSteady: ({ measure, earlier }) => `${measure}: ничего, а в предыдущих периодах было ${earlier}`,
  sameAsBefore: ({ measure, value, period }) =>
    `${measure}: ровно ${value} было сообщено и за ${period}; не число ли это того периода?`,
  readingFell: ({ measure, series, value, before, period }) =>
    `${measure}: нарастающий итог ${series} равен ${value}, а в ${period} уже был ${before}; уменьшиться он не может`,
  readingOverNext: ({ measure, series, value, next, period }) =>
    `${measure}: нарастающий итог ${series} равен ${value}, а более поздний период ${period} утвержден с меньшим числом ${next}; сначала исправьте его`,
  readTwice: ({ series }) => `нарастающий итог ${series} уже считан в другом мероприятии`,
  readBeforeItBegan: ({ measure, series }) =>
    `${measure}: нарастающий итог ${series} считан до дня, с которого он ведется`,
  startDiffers: ({ measure, series, value, before, period }) =>
    `${measure}: нарастающий итог ${series} в начале равен ${value}, а в конце ${period} — ${before}`,
  notRead: ({ measure, series, period }) =>
    `${measure}: нарастающий итог ${series} считан в ${period}, а теперь не считан`,
  partsNotComparable: ({ measure, series, period }) =>
    `${measure}: части нарастающего итога ${series} нельзя сравнить с частями за ${period}; разница учитывается целиком`,
  telephone: () => "содержит нечто похожее на номер телефона; вносите только количество людей",
  email: () => "содержит нечто похожее на адрес электронной почты; вносите только количество людей",
  documentNumber: ({ document }) =>
    `содержит нечто похожее на номер документа (${document}); вносите только количество людей`,
};
