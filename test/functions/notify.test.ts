import { PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { beforeAll, expect, test } from "vitest";
import { keys } from "../../shared/keys.ts";
import type { Letter } from "../../shared/mail/letter.ts";
import { surely } from "../examples/client.ts";
import people from "../examples/people.json" with { type: "json" };
import { database } from "../support/database.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker({ clock: "2021-01-01T05:00:00Z", quiet: true });
const coordinators = {
  "ba-coordinator": "bs",
  "tj-coordinator": "ru",
  "ca-coordinator": "ru",
  "modules-coordinator": "fr",
};

/** A mail about somebody's first reminder as something that happened before has left it. */
async function leave(person: string, state: Letter["state"]): Promise<void> {
  const event = `REMINDED#${person}#1`;
  const { name: TableName, endpoint } = own.host.table("Tracker");
  const data: Letter = { event, about: "reminder.due.v1", person, state };
  const Item = marshall({ ...keys.mail(event, person), n: 1, version: 1, data });
  await database(endpoint).send(new PutItemCommand({ TableName, Item }));
}

beforeAll(async () => {
  const hq = surely(await own.as("hq"));
  const places = ["BA", "TJ", "KZ", "JM"];
  const dates = { startsOn: "2021-01-01", endsOn: "2021-12-31" };
  await hq("PUT /donors/usaid", { body: { name: "A donor", short: "A" } });
  for (const { subject, terms } of people)
    if (subject in coordinators)
      await hq(`PUT /people/${subject}`, {
        body: { ...terms, language: coordinators[subject as keyof typeof coordinators] },
      });
  await hq("PUT /people/some-machine", {
    body: { role: "coordinator", office: "Script of the office in Sarajevo", places: ["BA"] },
  });
  await hq("PUT /projects/four", {
    body: { title: "Four", places, ...dates, frequency: "quarter", indicators: [], published: [], sources: [] },
  });
  await hq("PUT /projects/four/grants/g", {
    body: {
      donor: "usaid",
      title: "G",
      reference: null,
      amount: null,
      ...dates,
      places,
      pillars: ["protection"],
      calendar: { frequency: "year", dueDays: 60 },
      creditRule: "inFull",
    },
  });
});

test("a mail is sent once whatever is told again, in the language of its reader, and never when nobody knows whether it was", async () => {
  await leave("tj-coordinator", "sent");
  await leave("ca-coordinator", "begun");
  await leave("modules-coordinator", "refused");
  await own.host.runSchedule("CalendarDaily");
  await own.settle();

  expect(own.host.outbox().map(({ to, subject }) => [to.join(), subject])).toEqual(
    expect.arrayContaining([
      ["coordinator.sarajevo@example.org", "Šta treba uraditi u sistemu za praćenje"],
      ["coordinator.training-modules@example.org", "Ce qui est attendu dans le système de suivi"],
    ]),
  );
  expect(own.host.outbox()).toHaveLength(2);
  // The one that may have gone out or not waits for a person; a machine without an address is no failure.
  const waiting = own.host.deadLetters().NotifyDeadLetters ?? [];
  expect(waiting.map(({ body }) => JSON.parse(body).detail.person)).toEqual(["ca-coordinator"]);
});

test("no address stands in any table, and none in an event", async () => {
  const { endpoint } = own.host.table("Tracker");
  for (const table of ["Tracker", "People", "Reports"]) {
    const { name } = own.host.table(table);
    const { Items = [] } = await database(endpoint).send(new ScanCommand({ TableName: name }));
    expect(JSON.stringify(Items)).not.toMatch(/@example\.org/);
  }
});
