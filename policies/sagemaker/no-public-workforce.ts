import { definePolicy, violationIf } from "../core/policy";
import { and, or } from "../core/truth";

const LABELING_JOB = "aws:sagemaker/labelingJob:LabelingJob";
const WORKTEAMS = ["aws:sagemaker/workteam:Workteam"];
// The account that owns the workteams of Amazon Mechanical Turk, in every region.
const MECHANICAL_TURK = "394669845002";

export default definePolicy({
  id: "sagemaker-no-public-workforce",
  title: "Labelling and review tasks never go to the public workforce",
  family: "phi-exposure",
  citations: ["164.308(b)(1)", "164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.308(a)(4)(ii)(B)"],
  sources: ["aptible#access-authorization", "aptible#phi-stays-in-production"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [LABELING_JOB, "aws:sagemaker/flowDefinition:FlowDefinition"],
  companions: {
    labelling: { types: WORKTEAMS, from: "humanTaskConfig.workteamArn" },
    review: { types: WORKTEAMS, from: "humanLoopConfig.workteamArn" },
  },
  whenAbsent: "A workteam is required.",
  fix: "Use a private workteam and drop publicWorkforceTaskPrice.",
  judge(resource, { companionsOf }) {
    const isLabelling = resource.type === LABELING_JOB;
    const human = resource.block(isLabelling ? "humanTaskConfig" : "humanLoopConfig");
    // A workteam of the stack is a private one.
    const own = companionsOf(resource)[isLabelling ? "labelling" : "review"].exist;
    const isPublic = human
      .text("workteamArn")
      .satisfies((arn) => arn.includes(":workteam/public-crowd/") || arn.includes(MECHANICAL_TURK));
    return violationIf(
      or(human.block("publicWorkforceTaskPrice").isSet, and(own.not, isPublic)),
      `${human.path} gives tasks to the public workforce: its workers are no business associates`,
    );
  },
});
