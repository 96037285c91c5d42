import type { Person, Role } from "../shared/people.ts";
import { Brand } from "./parts/Brand.tsx";
import { signOut } from "./signIn/signOut.ts";
import { hash } from "./useHash.ts";
import { wordsOf } from "./words/wordsOf.ts";

interface Link {
  readonly title: string;
  readonly to: string;
}

const none: readonly Link[] = [];
const links = {
  headquarters: [
    { title: "Projects", to: "projects" },
    { title: "Reports", to: "reports" },
    { title: "Totals", to: "totals" },
  ],
  coordinator: none,
  approver: none,
  donor: none,
} as const satisfies Record<Role, readonly Link[]>;

/** On every screen: where one can go, who one is, and the way out. */
export function Header({ person, at }: { person: Person | undefined; at: readonly string[] }) {
  const shown = person === undefined ? none : links[person.role];
  const here = at[0] ?? "projects";
  return (
    <header class="top">
      <a class="home" href={hash()}>
        <Brand />
        <span>Programme tracker</span>
      </a>
      {shown.length > 0 && (
        <nav aria-label="Main">
          {shown.map(({ title, to }) => (
            <a key={to} href={hash(to)} aria-current={here === to ? "page" : undefined}>
              {title}
            </a>
          ))}
        </nav>
      )}
      <div class="who">
        {person && (
          <p>
            <strong>{person.office}</strong>
            <small>{wordsOf(person.role)}</small>
          </p>
        )}
        <button type="button" class="quiet" onClick={signOut}>
          Sign out
        </button>
      </div>
    </header>
  );
}
