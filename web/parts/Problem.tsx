import type { Refusal } from "../api/refusal.ts";
import { texts } from "../languages/language.ts";
import { beginSignIn } from "../signIn/beginSignIn.ts";

interface Props {
  of: Refusal | undefined;
  /** What may help, where doing the same again or looking at what stands now can. */
  again?: () => void;
  againTitle?: string;
}

/** Why something was refused, all of it, next to what caused it. */
export function Problem({ of, again, againTitle = texts().problem.again }: Props) {
  if (of === undefined) return null;
  const { status, title, message, problems } = of;
  const more = problems.filter((problem) => problem.message !== message);
  const mayHelp = status === 0 || status === 409 || status === 412 || status === 429 || status >= 500;
  return (
    <div class="problem" role="alert">
      <p>
        <strong>{sentence(message)}</strong> <small>{status > 0 ? `${title} (${status})` : title}</small>
      </p>
      {more.length > 0 && (
        <ul>
          {more.map(({ path, code, message }) => (
            <li key={`${path} ${code}`}>
              {path !== "" && <code>{path}</code>} {message} <small>({code})</small>
            </li>
          ))}
        </ul>
      )}
      {status === 401 && (
        <button type="button" onClick={beginSignIn}>
          {texts().problem.signInAgain}
        </button>
      )}
      {mayHelp && again && (
        <button type="button" class="quiet" onClick={again}>
          {againTitle}
        </button>
      )}
    </div>
  );
}

/** The API says it as part of a sentence; codes such as `assistance.served` keep their small letter. */
const sentence = (text: string): string =>
  text.replace(/^\p{Ll}(?=[\p{L}’']*[\s,:])/u, (letter) => letter.toUpperCase()) + (/[.!?]$/.test(text) ? "" : ".");
