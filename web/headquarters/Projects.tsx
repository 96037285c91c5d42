import { useAnswer } from "../api/useAnswer.ts";
import { Due } from "../due/Due.tsx";
import { Loaded } from "../parts/Loaded.tsx";
import { Screen } from "../parts/Screen.tsx";
import { ProjectCard } from "./ProjectCard.tsx";

/** Headquarters' first screen: every project, the latest first, and how its submissions stand. */
export function Projects() {
  const projects = useAnswer("GET /projects", { path: {} });
  return (
    <Screen title="Projects" lead="Who handed in, who did not, and what can be released to donors.">
      <Due />
      <Loaded of={projects}>
        {({ projects }) =>
          projects.length === 0 ? (
            <p class="empty">No project was entered yet. Headquarters enters them through the API.</p>
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
