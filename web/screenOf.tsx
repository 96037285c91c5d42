import type { VNode } from "preact";
import type { Person } from "../shared/people.ts";
import { Submissions } from "./coordinators/Submissions.tsx";
import { DonorReports } from "./donors/DonorReports.tsx";
import { Reader } from "./donors/Reader.tsx";
import { NotHere } from "./entrance/NotHere.tsx";
import { Draft } from "./headquarters/draft/Draft.tsx";
import { EveryDonor } from "./headquarters/EveryDonor.tsx";
import { Projects } from "./headquarters/Projects.tsx";
import { Opens } from "./headquarters/project/Opens.tsx";
import { Project } from "./headquarters/project/Project.tsx";
import { Totals } from "./headquarters/totals/Totals.tsx";
import { Imports } from "./imports/Imports.tsx";
import { texts } from "./languages/language.ts";
import { Submission } from "./submission/Submission.tsx";
import { hash } from "./useHash.ts";

/** The screen of an address for somebody. What a role may not do it is not shown; the API decides in any case. */
export function screenOf(person: Person, [screen, ...path]: readonly string[]): VNode {
  const [a = "", b = "", c = "", d = "", e = ""] = path;
  const key = [screen, ...path].join("/");
  const id = { donor: a, project: b, grant: c, period: d, revision: Number(e) };
  if (person.role === "donor") {
    if (screen === undefined) return <DonorReports key={key} donor={person.donor} />;
    if (screen === "report") return <Reader key={key} id={id} back={{ href: hash(), title: texts().released.yours }} />;
  }
  if (person.role === "headquarters") {
    if (screen === "projects" && a !== "") return <Project key={key} id={a} />;
    if (screen === undefined || screen === "projects") return <Projects key={key} />;
    if (screen === "submission")
      return <Submission key={key} of={{ place: a, project: b, period: c }} person={person} />;
    if (screen === "draft") return <Draft key={key} of={{ project: a, grant: b, period: c }} />;
    if (screen === "opens") return <Opens key={key} of={{ project: a, grant: b, period: c }} />;
    if (screen === "reports") return <EveryDonor key={key} />;
    if (screen === "report")
      return <Reader key={key} id={id} back={{ href: hash("projects", b), title: texts().submission.project }} />;
    if (screen === "imports") return <Imports key="imports" />;
    if (screen === "totals") return <Totals key="totals" measure={a} from={b} to={c} />;
  }
  if (person.role === "coordinator" || person.role === "approver") {
    if (screen === undefined) return <Submissions key={key} places={person.places} role={person.role} />;
    if (screen === "submission")
      return <Submission key={key} of={{ place: a, project: b, period: c }} person={person} />;
  }
  return <NotHere key={key} />;
}
