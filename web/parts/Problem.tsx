import type { Refusal } from "../api/refusal.ts";
import { beginSignIn } from "../signIn/beginSignIn.ts";

/** Why something was refused, all of it, next to what caused it. */
export function Problem({
  of,
  again,
  againTitle = "Try again",
}: {
  of: Refusal | undefined;
  again?: () => void;
  againTitle?: string;
}) {
  if (of === undefined) return null;
  const more = of.problems.filter(({ message }) => message !== of.message);
  return (
    <div class="problem" role="alert">
      <strong>{of.title}</strong>
      <p>{sentence(of.message)}</p>
      {more.length > 0 && (
        <ul>
          {more.map(({ path, code, message }) => (
            <li key={`${path} ${code}`}>
              {path !== "" && <code>{path}</code>} {message} <small>({code})</small>
            </li>
          ))}
        </ul>
      )}
      {of.status === 401 ? (
        <button type="button" onClick={beginSignIn}>
          Sign in again
        </button>
      ) : (
        again && (
          <button type="button" class="quiet" onClick={again}>
            {againTitle}
          </button>
        )
      )}
    </div>
  );
}

const sentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? "" : ".");
