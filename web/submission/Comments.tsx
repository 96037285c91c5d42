import { useState } from "preact/hooks";
import type { RecordedActivity } from "../../shared/activities/activity.ts";
import type { Comment } from "../../shared/comments.ts";
import { ask } from "../api/ask.ts";
import { useAct } from "../api/useAct.ts";
import { texts } from "../languages/language.ts";
import { Problem } from "../parts/Problem.tsx";
import { Reason } from "../parts/Reason.tsx";
import { useKeptText } from "../parts/useKeptText.ts";
import { momentOf } from "../words/dateOf.ts";

interface Props {
  of: { place: string; project: string; period: string };
  comments: readonly Comment[];
  activities: readonly RecordedActivity[];
  reload: () => void;
}

/** What people said about a submission, oldest first, and a place to say more. */
export function Comments({ of: path, comments, activities, reload }: Props) {
  const { comments: words } = texts();
  const [text, type, forget] = useKeptText(`comment ${Object.values(path).join(" ")}`);
  const [about, choose] = useState("");
  // Made once a comment, so that sending it again after a lost connection says it once.
  const [id, setId] = useState(() => crypto.randomUUID());
  const saying = useAct();
  const say = (event: Event) => {
    event.preventDefault();
    return saying.run(async () => {
      const body = { text, ...(about === "" ? {} : { activity: about }) };
      const route = "PUT /places/{place}/projects/{project}/submissions/{period}/comments/{comment}";
      await ask(route, { path: { ...path, comment: id }, body });
      forget();
      setId(crypto.randomUUID());
      reload();
    });
  };
  const titleOf = (activity: string) => activities.find(({ id }) => id === activity)?.activity.title ?? activity;
  return (
    <section>
      <h2>{words.heading}</h2>
      {comments.length === 0 && <p class="empty">{words.none}</p>}
      <ol class="history">
        {comments.map((comment) => (
          <li key={comment.id}>
            <time dateTime={comment.at}>{momentOf(comment.at)}</time>
            <span>
              {comment.activity !== undefined && (
                <strong>{[titleOf(comment.activity), comment.field].filter(Boolean).join(", ")}: </strong>
              )}
              {comment.text}
              <small>{comment.by}</small>
            </span>
          </li>
        ))}
      </ol>
      <form class="card" onSubmit={say}>
        <div class="field">
          <label for="about">{words.about}</label>
          <select id="about" value={about} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="">{words.whole}</option>
            {activities.map(({ id, activity }) => (
              <option key={id} value={id}>
                {activity.title}
              </option>
            ))}
          </select>
        </div>
        <Reason title={words.comment} hint={words.hint} text={text} type={type} />
        <Problem of={saying.refusal} again={reload} againTitle={texts().submission.load} />
        <button type="submit" class="quiet" disabled={saying.busy}>
          {words.comment}
        </button>
      </form>
    </section>
  );
}
