import type { Adapter, AdapterPayload } from "oidc-provider";

interface Kept {
  payload: AdapterPayload;
  until: number;
}

/** What the provider remembers of sign-ins: in memory only, so that a restart signs nobody out but asks again who one is. */
export function memory(): (name: string) => Adapter {
  const kept = new Map<string, Kept>();
  return (name) => {
    const keyOf = (id: string) => `${name}:${id}`;
    const find = (is: (payload: AdapterPayload) => boolean) =>
      [...kept.values()].find(({ payload }) => is(payload))?.payload;
    return {
      async upsert(id, payload, expiresIn = 86_400) {
        kept.set(keyOf(id), { payload, until: Date.now() + expiresIn * 1000 });
      },
      async find(id) {
        const found = kept.get(keyOf(id));
        return found && found.until > Date.now() ? found.payload : undefined;
      },
      async consume(id) {
        const found = kept.get(keyOf(id));
        if (found) found.payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        kept.delete(keyOf(id));
      },
      findByUid: async (uid) => find((payload) => payload.uid === uid),
      findByUserCode: async (code) => find((payload) => payload.userCode === code),
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      },
    };
  };
}
