import { useAnswer } from "../api/useAnswer.ts";
import { texts } from "../languages/language.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { Screen } from "../parts/Screen.tsx";
import { ImportFunding } from "./ImportFunding.tsx";
import { ImportRates } from "./ImportRates.tsx";

/** What headquarters takes in as files: rates of exchange, and lists of grants that belong to no project here. */
export function Imports() {
  const words = texts().imports;
  const rates = useAnswer("GET /rates", { path: {} });
  const funding = useAnswer("GET /funding", { path: {} });
  return (
    <Screen title={words.heading} lead={words.lead}>
      <section>
        <h2>{words.rates}</h2>
        <Loaded of={rates}>
          {({ sources }) =>
            sources.length === 0 ? (
              <p class="empty">{words.noRates}</p>
            ) : (
              sources.map((source) => <ImportRates key={source.id} of={source} />)
            )
          }
        </Loaded>
      </section>
      <section>
        <h2>{words.funding}</h2>
        <Loaded of={funding}>
          {({ funding }) =>
            funding.length === 0 ? (
              <p class="empty">{words.noFunding}</p>
            ) : (
              funding.map((list) => <ImportFunding key={list.id} of={list} />)
            )
          }
        </Loaded>
      </section>
    </Screen>
  );
}
