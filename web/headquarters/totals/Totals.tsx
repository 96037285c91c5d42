import { useAnswer } from "../../api/useAnswer.ts";
import { language, texts } from "../../languages/language.ts";
import { Loaded } from "../../parts/Loaded.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { measureName } from "../../words/measureName.ts";
import { defaultRange } from "./defaultRange.ts";
import { Sums } from "./Sums.tsx";
import { TotalsForm } from "./TotalsForm.tsx";

/** What all projects add up to. What is chosen stands in the address, so that it can be kept and sent. */
export function Totals({ measure, from, to }: { measure: string; from: string; to: string }) {
  const kinds = useAnswer("GET /kinds", { path: {}, query: { language: language() } });
  const projects = useAnswer("GET /projects", { path: {} });
  return (
    <Screen title={texts().header.totals} lead={texts().totals.lead}>
      <Loaded of={kinds}>
        {({ kinds }) => (
          <Loaded of={projects}>
            {({ projects }) => {
              const chosen = {
                measure: measure || (kinds[0]?.measures[0]?.name ?? ""),
                ...(from && to ? { from, to } : defaultRange(projects)),
              };
              return (
                <>
                  <TotalsForm key={Object.values(chosen).join()} kinds={kinds} projects={projects} chosen={chosen} />
                  <Sums of={chosen} title={measureName(chosen.measure, kinds)} />
                </>
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </Screen>
  );
}
