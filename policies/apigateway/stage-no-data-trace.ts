import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { METHOD_SETTINGS, STAGE_V2 } from "./_shared";

export default definePolicy({
  id: "apigateway-stage-no-data-trace",
  title: "API execution logs do not contain request and response bodies",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["astro#logs-without-phi"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [METHOD_SETTINGS, STAGE_V2],
  whenAbsent: "Bodies are not logged.",
  fix: "Set dataTraceEnabled: false (or drop it).",
  remediates: true,
  peers: { checkov: ["CKV_AWS_276"] },
  judge: (resource) => {
    const message = (path: string) => `${path} is true: bodies of requests and responses are written to the log`;
    if (resource.type === METHOD_SETTINGS) {
      const path = "settings.dataTraceEnabled";
      return violationIf(resource.bool(path).is(true), message(path), { set: { [path]: false } });
    }
    const routes = resource.list("routeSettings").prepend(resource.block("defaultRouteSettings"));
    return routes.collect(
      (route) =>
        violationIf(route.bool("dataTraceEnabled").is(true), message(`${route.path}.dataTraceEnabled`), {
          detail: route.path,
          set: { [`${route.path}.dataTraceEnabled`]: false },
        }),
      orUndecided("dataTraceEnabled is true: bodies of requests and responses are written to the log"),
    );
  },
});
