import { Screen } from "../parts/Screen.tsx";
import { hash } from "../useHash.ts";

/** An address that leads nowhere, or to what the role does not see. */
export const NotHere = () => (
  <Screen title="There is nothing here" lead="The address is not one of this page, or not one for your role.">
    <p>
      <a href={hash()}>To the first screen</a>
    </p>
  </Screen>
);
