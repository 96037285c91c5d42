import { useAnswer } from "../../api/useAnswer.ts";
import { language, texts } from "../../languages/language.ts";
import { ReportNarrative } from "../../narrative/ReportNarrative.tsx";
import { Frame } from "../../parts/Frame.tsx";
import { Loaded } from "../../parts/Loaded.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { hash } from "../../useHash.ts";
import { momentOf } from "../../words/dateOf.ts";
import { periodName } from "../../words/periodName.ts";
import { AskForDraft } from "./AskForDraft.tsx";
import { Missing } from "./Missing.tsx";
import { NotDrafted } from "./NotDrafted.tsx";
import { Release } from "./Release.tsx";
import { Why } from "./Why.tsx";

/** The draft of a report: what is missing in it, the release, and how the donor would see it. */
export function Draft({ of: path }: { of: { project: string; grant: string; period: string } }) {
  const draft = useAnswer("GET /projects/{project}/grants/{grant}/reports/{period}/draft", { path });
  const { draft: words, submission } = texts();
  const title = words.title(periodName(path.period));
  const back = {
    href: hash("projects", path.project),
    title: draft.answer?.content.project.title ?? submission.project,
  };
  if (draft.refusal?.status === 404)
    return (
      <Screen title={title} back={back}>
        <NotDrafted of={path} again={draft.again} />
      </Screen>
    );
  return (
    <Screen title={title} back={back} lead={draft.answer && words.to(draft.answer.content.donor.name)}>
      <Loaded of={draft}>
        {({ content, version, missing, draftedAt }) => (
          <>
            <Missing of={missing} />
            <Release of={path} donor={content.donor} version={version} reload={draft.again} />
            <ReportNarrative of={path} />
            <Why of={path} counts={content.counts} />
            <section>
              <h2>{words.seen(content.donor.name)}</h2>
              <p class="soft">{words.draftedOn(momentOf(draftedAt))}</p>
              <div key={version} class="redraft">
                <AskForDraft of={path} title={words.again} look={draft.again} late={words.nothingNew} />
              </div>
              <Preview key={version} of={path} />
            </section>
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Preview({ of: path }: { of: { project: string; grant: string; period: string } }) {
  const html = useAnswer("GET /projects/{project}/grants/{grant}/reports/{period}/draft/html", {
    path,
    query: { language: language() },
  });
  return <Loaded of={html}>{(html) => <Frame title={texts().draft.frame} html={html} />}</Loaded>;
}
