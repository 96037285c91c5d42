/** What the page must know to let somebody sign in. It stands in the page itself, put there by `functions/pages.ts`. */
interface Settings {
  /** Who issues the tokens. */
  readonly issuer: string;
  /** The address of the sign-in page. */
  readonly signIn: string;
  /** The page's own id there. */
  readonly client: string;
}

export const settings: Settings = JSON.parse(document.getElementById("settings")?.textContent ?? "{}");
