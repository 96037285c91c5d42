import { eventually, type Send, surely } from "./client.ts";
import countries from "./countries.json" with { type: "json" };
import donors from "./donors.json" with { type: "json" };
import type { Example } from "./example.ts";
import people from "./people.json" with { type: "json" };
import publisher from "./publisher.json" with { type: "json" };

type Speak = (subject: string) => Promise<Send>;
export type Step = () => Promise<void>;

/** What everything else needs: donors, countries with their tiers, and who may do what. One step each, in any order. */
export function foundations(speak: Speak): Step[] {
  const hq = async (request: string, body: unknown) => void (await surely(await speak("hq"))(request, { body }));
  return [
    () => hq("PUT /publisher", publisher),
    ...Object.entries(donors).map(
      ([id, terms]) =>
        () =>
          hq(`PUT /donors/${id}`, terms),
    ),
    ...people.map(
      ({ subject, terms }) =>
        () =>
          hq(`PUT /people/${subject}`, terms),
    ),
    ...Object.entries(countries.tiers).map(([code, byYear]) => () => {
      const tiers = Object.entries(byYear).map(([year, tier]) => ({
        year: Number(year),
        tier,
        source: countries.source,
      }));
      return hq(`PUT /countries/${code}`, { tiers });
    }),
  ];
}

/** One example as the people in the field and at headquarters enter it. Its steps are in order, and may be done again. */
export function entering(example: Example, speak: Speak): Step[] {
  const { id, programme, project, grants, transactions, submissions, releases } = example;
  const { amendments = {}, narratives = [] } = example;
  const hq = async () => surely(await speak("hq"));
  const put = (path: string, body: unknown) => async () => void (await (await hq())(`PUT ${path}`, { body }));
  return [
    ...(programme === undefined ? [] : [put(`/programmes/${programme.id}`, programme.terms)]),
    put(`/projects/${id}`, project),
    ...Object.entries(grants).map(([grant, terms]) => put(`/projects/${id}/grants/${grant}`, terms)),
    ...Object.entries(transactions).map(([own, terms]) => put(`/projects/${id}/transactions/${own}`, terms)),
    ...Object.entries(amendments).map(([own, { grant, terms }]) =>
      put(`/projects/${id}/grants/${grant}/amendments/${own}`, terms),
    ),
    // Before anything is drafted: words that came later would make the draft that is to be released another one.
    ...narratives.map(({ grant, period, narrative }) =>
      put(`/projects/${id}/grants/${grant}/reports/${period}/narrative`, narrative),
    ),
    ...submissions.flatMap((submission) => handingIn(example, submission, speak)),
    ...releases.map(({ grant, period }) => async () => {
      await release(`/projects/${id}/grants/${grant}/reports/${period}`, await hq(), await speak("hq"));
    }),
  ];
}

function handingIn(
  example: Example,
  { period, place, activities, explanations = [], narrative }: Example["submissions"][number],
  speak: Speak,
): Step[] {
  const path = `/places/${place}/projects/${example.id}/submissions/${period}`;
  const move = async (subject: string, from: string, to: string, body: unknown) => {
    const send = surely(await speak(subject));
    const { version, body: current } = await send(`GET ${path}`);
    if (current.submission.state === from) await send(`PUT ${path}/${to}`, { body, seen: version });
  };
  const nothingToReport = Object.keys(activities).length === 0;
  return [
    ...Object.entries(activities).map(([id, activity]) => async () => {
      await surely(await speak(example.coordinator))(`PUT ${path}/activities/${id}`, { body: activity });
    }),
    async () => {
      if (narrative === undefined) return;
      await surely(await speak(example.coordinator))(`PUT ${path}/narrative`, { body: narrative });
    },
    () => move(example.coordinator, "draft", "submitted", { nothingToReport, explanations }),
    () => move(example.approver, "submitted", "approved", {}),
  ];
}

/** Releases a report once; asks for its draft where places are missing in it, so that no approval completes it. */
async function release(path: string, hq: Send, ask: Send): Promise<void> {
  const draft = await ask(`GET ${path}/draft`);
  if (draft.status === 404) await hq(`PUT ${path}/requested`, { body: {} });
  const { version } = await eventually(() => ask(`GET ${path}/draft`));
  await hq(`PUT ${path}/released`, { body: {}, seen: version });
}
