/** What the sign-in page gave. It stays in this tab of the browser and is gone when the tab is closed. */
export interface Session {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** When the access token ends (milliseconds since 1970). */
  readonly until: number;
}

const key = "session";

export const session = {
  read(): Session | undefined {
    const kept = sessionStorage.getItem(key);
    return kept === null ? undefined : JSON.parse(kept);
  },
  keep: (it: Session): void => sessionStorage.setItem(key, JSON.stringify(it)),
  forget: (): void => sessionStorage.clear(),
};
