import { submissionCommented } from "../../../events/submissionCommented.ts";
import type { coordinators } from "../../../shared/api/coordinators.ts";
import { differences } from "../../../shared/differences.ts";
import { Conflict } from "../../../shared/errors.ts";
import { mustBeImpersonal } from "../../../shared/findings/mustBeImpersonal.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { submissionOf } from "./submissionOf.ts";

export const comment: Endpoint<typeof coordinators.comment> = async (request, stores) => {
  const { comment: id, ...of } = request.path;
  mustBeImpersonal(request.body.text, "text", of.place);
  const current = await submissionOf(of, stores);
  const before = (await stores.submissions.comment(of, id))?.data;
  if (before !== undefined) {
    const { id: _id, by, at: _at, ...said } = before;
    if (by === request.person.subject && differences(said, request.body).length === 0) return before;
    const message = "there is a comment with this id: comments stay as they are, say more in another one";
    throw new Conflict(message, [{ path: "path.comment", code: "taken", message }]);
  }
  const own = { id, ...request.body };
  const made = { ...own, by: request.person.subject, at: request.now };
  await stores.submissions.say(current, made, changeOf(submissionCommented, request, { ...of, comment: own }));
  return made;
};
