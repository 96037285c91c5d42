import { expect, test } from "vitest";
import { personalDataIn } from "../../../shared/findings/personalDataIn.ts";

const codesIn = (text: string, place: string) => personalDataIn(text, place).map(({ code }) => code);

/** Invented numbers, in the forms in which they are written. */
test.each([
  ["BA", "telephone", "Call 061 234 567 after nine"],
  ["BA", "telephone", "tel. 033/293-400"],
  ["BA", "telephone", "061234567"],
  ["BA", "telephone", "+387 33 293 400"],
  ["KZ", "telephone", "тел. 8 (7172) 79-04-57"],
  ["KZ", "telephone", "8 701 123 45 67"],
  ["TJ", "telephone", "992 37 221 0302"],
  ["KG", "telephone", "0555 123 456"],
  ["KG", "telephone", "mobile 700 123 456"],
  ["UZ", "telephone", "90 123 45 67"],
  ["JM", "telephone", "876-555-1234"],
  ["ZA", "telephone", "021 123 4567"],
  ["ID", "telephone", "0812-3456-7890"],
  ["KH", "telephone", "012 345 678"],
  ["central-asia", "telephone", "+7 701 123 45 67"],
  ["BA", "email", "write to someone@example.org"],
  ["BA", "email", "someone [at] example.org"],
  ["BA", "email", "someone(at)example.org"],
  ["BA", "documentNumber", "passport No. A1234567"],
  ["BA", "documentNumber", "broj pasoša B0123456"],
  ["BA", "documentNumber", "lična karta 123456789"],
  ["BA", "documentNumber", "JMBG 0101006500006"],
  ["BA", "documentNumber", "with 0101006500006"],
  ["KZ", "documentNumber", "паспорт N 01234567"],
  ["KZ", "documentNumber", "удостоверение личности 012345678"],
  ["KZ", "documentNumber", "ИИН 900101300018"],
  ["KZ", "documentNumber", "with 900101300017"],
  ["KG", "documentNumber", "ID card no. AN1234567"],
  ["JM", "documentNumber", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"],
])("%s: %s in %j", (place, code, text) => {
  expect(codesIn(text, place)).toContain(code);
});

/** What reports are full of, and what is nobody's. */
test.each([
  ["BA", "260 first responders were trained by 30 July 2020"],
  ["BA", "From 2019-06-01 to 2022-05-31"],
  ["BA", "30.07.2020 - 31.07.2020, again on 12.03.2021. u 10:30"],
  ["BA", "01/02/2020"],
  ["BA", "30 07 2020"],
  ["KZ", "2019, 2020, 2021 and 2022; 2016-2019"],
  ["BA", "Articles 186, 187 and 188 of the Criminal Code"],
  ["KZ", "Art. 128-135, part 2"],
  ["BA", "Official Gazette No. 12/20, 45/15 and 40/17"],
  ["BA", "Službeni glasnik BiH 3/03, 32/03, 37/03, 54/04, 61/04"],
  ["KG", "Law N 113-V of 17.03.2005"],
  ["TJ", "№ 477 from 26.07.2014"],
  ["BA", "Resolution 55/25 of 15 November 2000"],
  ["BA", "Decision 61/144 2006"],
  ["BA", "USD 1,400,000 over two years"],
  ["BA", "61 234 567 KM"],
  ["KZ", "120 000 000 tenge"],
  ["KG", "700 000 000 soms"],
  ["ID", "815 000 000 rupiah, 250 000 000 views"],
  ["UZ", "10 000 000 sum; 410 630 people in 2019"],
  ["KZ", "1,834 calls; 841 in 2016, 1 350 in 2017"],
  ["BA", "Grant AID-168-A-15-00001, SAQMIP19CA0123, 72016820CA00001"],
  ["BA", "contract 2019/406-823"],
  ["BA", "ISBN 978-92-9068-371-6"],
  ["KZ", "hotline 116 16, open from 9:00 to 17:00, 365 days a year"],
  ["BA", "trainings on 3, 4, 5, 6, 10 and 11 May"],
  ["BA", "ages 12-17, 18-25, 26-35"],
  ["BA", "43.8563, 18.4131"],
  ["BA", "12 passports were issued in 2019, 120 identity cards in 2020"],
  ["KZ", "паспорта получили 12 человек"],
  ["BA", "documents: 15 passports; 2020-2021"],
  ["BA", "looked at 5 centres at the border (at night)"],
  ["ZA", "Act 7 of 2013, section 18(1), Government Gazette 36715"],
  ["JM", "8,765 people reached in 2 parishes, 55 events, 1,234 leaflets"],
  ["KH", "Prakas 852, 2015; 012 leaflets"],
  ["central-asia", "Обучение 25 сотрудников полиции 12-14.05.2003"],
])("%s: nothing in %j", (place, text) => {
  expect(codesIn(text, place)).toEqual([]);
});
