import type { Person, Role } from "../shared/people.ts";
import type { PageTexts } from "./languages/en.ts";
import { texts } from "./languages/language.ts";
import { Brand } from "./parts/Brand.tsx";
import { LanguageSwitch } from "./parts/LanguageSwitch.tsx";
import { signOut } from "./signIn/signOut.ts";
import { hash } from "./useHash.ts";

interface Link {
  readonly title: keyof PageTexts["header"];
  readonly to: string;
}

const none: readonly Link[] = [];
const links = {
  headquarters: [
    { title: "projects", to: "projects" },
    { title: "reports", to: "reports" },
    { title: "totals", to: "totals" },
    { title: "imports", to: "imports" },
  ],
  coordinator: none,
  approver: none,
  donor: none,
} as const satisfies Record<Role, readonly Link[]>;

/** On every screen: where one can go, who one is, and the way out. */
export function Header({ person, at }: { person: Person | undefined; at: readonly string[] }) {
  const shown = person === undefined ? none : links[person.role];
  const { name, header, roles } = texts();
  const here = at[0] ?? "projects";
  return (
    <header class="top">
      <a class="home" href={hash()}>
        <Brand />
        <span>{name}</span>
      </a>
      {shown.length > 0 && (
        <nav aria-label={header.main}>
          {shown.map(({ title, to }) => (
            <a key={to} href={hash(to)} aria-current={here === to ? "page" : undefined}>
              {header[title]}
            </a>
          ))}
        </nav>
      )}
      <div class="who">
        {person && (
          <p>
            <strong>{person.office}</strong>
            <small>{roles[person.role]}</small>
          </p>
        )}
        <LanguageSwitch />
        <button type="button" class="quiet" onClick={signOut}>
          {header.signOut}
        </button>
      </div>
    </header>
  );
}
