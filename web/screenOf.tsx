import type { VNode } from "preact";
import type { Person } from "../shared/people.ts";
import { Imports } from "./imports/Imports.tsx";
import { DonorReports } from "./screens/DonorReports.tsx";
import { Draft } from "./screens/Draft.tsx";
import { EveryDonor } from "./screens/EveryDonor.tsx";
import { NotHere } from "./screens/NotHere.tsx";
import { Project } from "./screens/Project.tsx";
import { Projects } from "./screens/Projects.tsx";
import { Reader } from "./screens/Reader.tsx";
import { Submission } from "./screens/Submission.tsx";
import { Submissions } from "./screens/Submissions.tsx";
import { Totals } from "./screens/Totals.tsx";
import { hash } from "./useHash.ts";

/** The screen of an address for somebody. What a role may not do it is not shown; the API decides in any case. */
export function screenOf(person: Person, [screen, ...path]: readonly string[]): VNode {
  const [a = "", b = "", c = "", d = "", e = ""] = path;
  const key = [screen, ...path].join("/");
  const id = { donor: a, project: b, grant: c, period: d, revision: Number(e) };
  if (person.role === "donor") {
    if (screen === undefined) return <DonorReports key={key} donor={person.donor} />;
    if (screen === "report") return <Reader key={key} id={id} back={{ href: hash(), title: "Reports" }} />;
  }
  if (person.role === "headquarters") {
    if (screen === "projects" && a !== "") return <Project key={key} id={a} />;
    if (screen === undefined || screen === "projects") return <Projects key={key} />;
    if (screen === "submission")
      return <Submission key={key} of={{ place: a, project: b, period: c }} person={person} />;
    if (screen === "draft") return <Draft key={key} of={{ project: a, grant: b, period: c }} />;
    if (screen === "reports") return <EveryDonor key={key} />;
    if (screen === "report") return <Reader key={key} id={id} back={{ href: hash("projects", b), title: "Project" }} />;
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
