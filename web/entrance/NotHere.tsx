import { texts } from "../languages/language.ts";
import { Screen } from "../parts/Screen.tsx";
import { hash } from "../useHash.ts";

/** An address that leads nowhere, or to what the role does not see. */
export const NotHere = () => (
  <Screen title={texts().notHere.heading} lead={texts().notHere.lead}>
    <p>
      <a href={hash()}>{texts().notHere.first}</a>
    </p>
  </Screen>
);
