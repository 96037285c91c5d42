import { settings } from "../settings.ts";
import { home } from "./server.ts";
import { session } from "./session.ts";

/** Forgets everything here, and has the sign-in page forget who it was. */
export function signOut(): void {
  session.forget();
  location.assign(`${settings.signIn}/logout?${new URLSearchParams({ client_id: settings.client, logout_uri: home })}`);
}
