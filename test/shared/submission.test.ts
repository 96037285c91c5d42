import { expect, test } from "vitest";
import { Conflict, Forbidden } from "../../shared/errors.ts";
import { approve, emptySubmission, mustAllow, type State, sendBack, submit } from "../../shared/submission.ts";

const by = (subject: string) => ({ by: subject, at: "2020-07-10T08:00:00Z" });
const draft = emptySubmission({ project: "p", period: "2020", place: "BA" });
const submitted = submit(draft, by("coordinator"), 3, false);

test("whoever submitted may not approve; another person may", () => {
  expect(() => approve(submitted, by("coordinator"))).toThrow(Forbidden);
  expect(approve(submitted, by("approver"))).toMatchObject({
    state: "approved",
    submittedBy: "coordinator",
    approvedBy: "approver",
  });
});

test("nothing to report must be said, and only when there is nothing", () => {
  expect(() => submit(draft, by("coordinator"), 0, false)).toThrow(Conflict);
  expect(() => submit(draft, by("coordinator"), 1, true)).toThrow(Conflict);
  expect(submit(draft, by("coordinator"), 0, true)).toMatchObject({ state: "submitted", nothingToReport: true });
});

test("what was sent back keeps the reason until it is submitted again", () => {
  const back = sendBack(submitted, "June is missing");
  expect(back).toMatchObject({ state: "sentBack", reason: "June is missing" });
  expect(submit(back, by("coordinator"), 3, false)).toMatchObject({ state: "submitted", reason: null });
});

test.each([
  ["record", ["draft", "sentBack", "reopened"]],
  ["submit", ["draft", "sentBack", "reopened"]],
  ["approve", ["submitted"]],
  ["sendBack", ["submitted"]],
  ["reopen", ["approved"]],
] as const)("%s only from %j", (move, allowed) => {
  const states: State[] = ["draft", "submitted", "sentBack", "approved", "reopened"];
  const works = states.filter((state) => {
    try {
      mustAllow(move, { ...draft, state });
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(Conflict);
      return false;
    }
  });
  expect(works).toEqual(allowed);
});
