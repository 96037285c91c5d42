import { useAnswer } from "../api/useAnswer.ts";
import { Due } from "../due/Due.tsx";
import { texts } from "../languages/language.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { Screen } from "../parts/Screen.tsx";
import { ProjectCard } from "./ProjectCard.tsx";

/** Headquarters' first screen: every project, the latest first, and how its submissions stand. */
export function Projects() {
  const projects = useAnswer("GET /projects", { path: {} });
  return (
    <Screen title={texts().header.projects} lead={texts().projects.lead}>
      <Due />
      <Loaded of={projects}>
        {({ projects }) =>
          projects.length === 0 ? (
            <p class="empty">{texts().projects.none}</p>
          ) : (
            <ul class="cards">
              {projects
                .toSorted((a, b) => b.startsOn.localeCompare(a.startsOn))
                .map((project) => (
                  <li key={project.id}>
                    <ProjectCard project={project} />
                  </li>
                ))}
            </ul>
          )
        }
      </Loaded>
    </Screen>
  );
}
