import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { events } from "../../events/events.ts";

test.each(events.map((event) => [event.type, event] as const))(
  "the example of %s is one",
  (_type, { detail, example }) => {
    expect(detail.parse(example)).toEqual(example);
  },
);

test("every event has a file of its own, named after it, and is listed", () => {
  const named = events.map(({ type }) =>
    type.replace(/\.v\d+$/, "").replace(/\.(\p{L})/gu, (_, letter) => letter.toUpperCase()),
  );
  const files = readdirSync(new URL("../../events", import.meta.url)).flatMap(
    (file) => /^(.*)\.ts$/.exec(file)?.[1] ?? [],
  );
  expect(files.filter((file) => file !== "event" && file !== "events").sort()).toEqual(named.sort());
});
