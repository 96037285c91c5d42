import { render } from "preact";
import "./app.css";
import type { Refusal } from "./api/refusal.ts";
import { refusalOf } from "./api/useAnswer.ts";
import { Welcome } from "./entrance/Welcome.tsx";
import { useLanguage } from "./languages/language.ts";
import { SignedIn } from "./SignedIn.tsx";
import { finishSignIn } from "./signIn/finishSignIn.ts";
import { session } from "./signIn/session.ts";

const refused: Refusal | undefined = await finishSignIn()
  .catch(refusalOf)
  .then((refusal) => refusal ?? undefined);
const place = document.getElementById("app");

/** All of the page, in its language. */
function App() {
  useLanguage();
  return session.read() === undefined ? <Welcome refused={refused} /> : <SignedIn />;
}
if (place) render(<App />, place);
