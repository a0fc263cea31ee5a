import { definePolicy, violationIf } from "../core/policy";
import { mustNotBeOneOf, mustNotBeTrue } from "../core/requirements";

const BUS = "aws:cloudwatch/eventBus:EventBus";
const PIPE = "aws:pipes/pipe:Pipe";
const CONSEQUENCE = "the log holds what the events carry";

export default definePolicy({
  id: "eventbridge-log-no-payload",
  title: "Event and pipe logs do not hold the events themselves",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["astro#logs-without-phi"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [BUS, PIPE, "aws:sfn/stateMachine:StateMachine"],
  whenAbsent: "Logs hold no payload.",
  fix: 'Set includeDetail: "NONE", remove includeExecutionDatas, set includeExecutionData: false.',
  remediates: true,
  judge: (resource) => {
    switch (resource.type) {
      case BUS:
        return mustNotBeOneOf("logConfig.includeDetail", ["FULL"], CONSEQUENCE, "NONE")(resource);
      case PIPE:
        return violationIf(
          resource.texts("logConfiguration.includeExecutionDatas").some((data) => data.is("ALL")),
          `logConfiguration.includeExecutionDatas hold ALL: ${CONSEQUENCE}`,
          { set: { "logConfiguration.includeExecutionDatas": [] } },
        );
      default:
        return mustNotBeTrue("loggingConfiguration.includeExecutionData", CONSEQUENCE)(resource);
    }
  },
});
