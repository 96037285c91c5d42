import * as z from "zod";
import { Duty } from "../shared/duties/duty.ts";
import { Subject } from "../shared/people.ts";
import { IsoDate } from "../shared/text.ts";
import { event } from "./event.ts";

/** Somebody is to be reminded on a day of all that they owe: at most once a day. It says nobody's name and no address. */
export const reminderDue = event({
  type: "reminder.due.v1",
  detail: z.strictObject({
    person: Subject,
    on: IsoDate,
    /** The most urgent ones. */
    duties: z.array(Duty),
    /** How many there are besides. */
    more: z.int().nonnegative(),
  }),
  example: {
    person: "ba-coordinator",
    on: "2020-07-01",
    duties: [
      {
        what: "submit",
        project: "bih-2019",
        title: "Support to counter-trafficking in Bosnia and Herzegovina",
        period: "2020-H1",
        place: "BA",
        from: "2020-07-01",
        due: "2020-07-30",
      },
    ],
    more: 0,
  },
});
