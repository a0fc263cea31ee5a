import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { wholeNumber } from "../core/settings";
import { and, or } from "../core/truth";
import { LISTENERS } from "./_shared";

const maximumSessionSeconds = wholeNumber(
  "lb.maximumSessionSeconds",
  { min: 1, max: 604_800 },
  { fallback: 43_200, description: "How many seconds a sign-in at a load balancer may last." },
);

export default definePolicy({
  id: "lb-authenticate-action-denies-unauthenticated",
  title: "Listener authentication actions refuse callers who are not signed in",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: ["astro#single-sign-on", "aptible#automatic-logoff", "aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: LISTENERS,
  settings: [maximumSessionSeconds],
  whenAbsent: "Sessions last seven days.",
  fix: 'Set onUnauthenticatedRequest: "authenticate" and sessionTimeout: 43200 or less.',
  judge(listener, { settings }) {
    const most = settings.get(maximumSessionSeconds);
    return listener.list("defaultActions").collect(
      (action) =>
        ["authenticateCognito", "authenticateOidc"].map((kind) => {
          const authentication = action.block(kind);
          const isLong = authentication
            .number("sessionTimeout")
            .orElse(604_800)
            .satisfies((seconds) => seconds > most);
          return violationIf(
            and(authentication.isSet, or(authentication.text("onUnauthenticatedRequest").is("allow"), isLong)),
            `${authentication.path} lets callers pass who are not signed in, or its sessions last longer than ${most} seconds`,
            { detail: authentication.path },
          );
        }),
      orUndecided("an action lets callers pass who are not signed in"),
    );
  },
});
