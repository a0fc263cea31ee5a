import type { Fact } from "../core/fact";
import type { Link } from "../core/graph";
import { definePolicy, onlyIf, violationIf, violationUnless } from "../core/policy";
import { and, some, type Truth } from "../core/truth";
import { API_V2, isForAllMethods, isWebSocket, STAGE, STAGE_V2, settingsOf, stageCompanions } from "./_shared";

export default definePolicy({
  id: "apigateway-stage-execution-logging",
  title: "API stages log the execution of all methods",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [STAGE, STAGE_V2],
  companions: { ...stageCompanions, api: { types: [API_V2], from: "apiId" } },
  whenAbsent: "Execution logs are off.",
  fix: 'Add aws.apigateway.MethodSettings with methodPath: "*/*" and settings: { loggingLevel: "ERROR", dataTraceEnabled: false }; the region\'s aws.apigateway.Account needs a cloudwatchRoleArn.',
  peers: {
    "cdk-nag": ["APIGWExecutionLoggingEnabled"],
    config: ["api-gw-execution-logging-enabled"],
    guard: ["api_gw_execution_logging_enabled"],
    prowler: ["apigateway_restapi_logging_enabled"],
    steampipe: ["apigateway_stage_logging_enabled"],
    checkov: ["CKV2_AWS_4"],
  },
  judge(stage, context) {
    const isLogged = (level: Fact<string>) => level.isOneOf(["ERROR", "INFO"]);
    const isOff = (level: Fact<string>) => level.is("OFF");
    if (stage.type === STAGE_V2) {
      const levels = stage.list("routeSettings").map((settings) => settings.text("loggingLevel"));
      return onlyIf(context.companionsOf(stage).api.some(isWebSocket), "HTTP APIs have no execution logs", () => [
        violationUnless(
          isLogged(stage.text("defaultRouteSettings.loggingLevel")),
          "defaultRouteSettings.loggingLevel is neither ERROR nor INFO: failed calls leave no trace",
          { fix: 'Set defaultRouteSettings: { loggingLevel: "ERROR", dataTraceEnabled: false }.' },
        ),
        violationIf(levels.some(isOff), "routeSettings switch the execution log of a route off", {
          detail: "routeSettings",
        }),
      ]);
    }
    const settings = settingsOf(stage, context);
    const hasLevel = (is: (level: Fact<string>) => Truth, applies: (link: Link) => Truth) =>
      some(settings, (link) => and(link.linked, applies(link), is(link.resource.text("settings.loggingLevel"))));
    return [
      violationUnless(
        hasLevel(isLogged, ({ resource }) => isForAllMethods(resource)),
        "No MethodSettings for */* log at ERROR or INFO: failed calls of the stage leave no trace",
      ),
      violationIf(
        hasLevel(isOff, ({ resource }) => isForAllMethods(resource).not),
        "MethodSettings of a method switch its execution log off",
        { detail: "method" },
      ),
    ];
  },
});
