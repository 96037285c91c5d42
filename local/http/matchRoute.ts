import type { Route } from "./httpApi.ts";

export interface Match {
  route: Route;
  parameters: Record<string, string>;
}

/** Finds the route for a (decoded, split) path as API Gateway does: the most specific one, ANY after a method, `$default` last. */
export function matchRoute(routes: Route[], method: string, segments: string[]): Match | undefined {
  const matches = routes
    .filter((route) => route.key !== "$default" && (route.method === method || route.method === "ANY"))
    .flatMap((route) => {
      const parameters = match(route.segments, segments);
      return parameters ? [{ route, parameters, rank: rank(route) }] : [];
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const fallback = routes.find(({ key }) => key === "$default");
  return matches[0] ?? (fallback && { route: fallback, parameters: {} });
}

function match(pattern: string[], segments: string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [i, wanted] of pattern.entries()) {
    const given = segments[i];
    const [, name, greedy] = /^\{(\w+)(\+?)\}$/.exec(wanted) ?? [];
    if (given === undefined) return undefined;
    if (name === undefined) {
      if (given !== wanted) return undefined;
    } else if (greedy) {
      const rest = segments.slice(i).join("/");
      return rest === "" ? undefined : { ...parameters, [name]: rest };
    } else {
      if (given === "") return undefined;
      parameters[name] = given;
    }
  }
  return pattern.length === segments.length ? parameters : undefined;
}

/** Sorts a literal segment before a parameter, that before a greedy one, and a method before ANY. */
function rank({ method, segments }: Route): string {
  const parts = segments.map((segment) => (segment.endsWith("+}") ? "2" : segment.startsWith("{") ? "1" : "0"));
  return `${parts.join("")}${method === "ANY" ? "9" : "0"}`;
}
