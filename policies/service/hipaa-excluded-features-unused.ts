import { definePolicy, violationIf } from "../core/policy";

const DIRECTORY = "aws:directoryservice/directory:Directory";
const PHONE_NUMBER = "aws:pinpoint/smsvoicev2PhoneNumber:Smsvoicev2PhoneNumber";
const LABELING_JOB = "aws:sagemaker/labelingJob:LabelingJob";
const WORKTEAMS = ["aws:sagemaker/workteam:Workteam"];

// AWS, "HIPAA Eligible Services Reference" of 2026-05-22. The public workforce is judged by sagemaker-no-public-workforce.
export default definePolicy({
  id: "service-hipaa-excluded-features-unused",
  title: "Features which AWS excludes from its HIPAA eligibility are not used",
  family: "access-control",
  citations: ["164.308(b)(1)", "164.308(b)(3)"],
  sources: [
    "stitch#listed-sources",
    "stitch#listed-destinations",
    "astro#cloud-agreement",
    "platform-sh#business-associate-agreement",
    "aptible#cloud-agreement",
    "aptible#access-authorization",
  ],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [DIRECTORY, LABELING_JOB, "aws:sagemaker/flowDefinition:FlowDefinition", PHONE_NUMBER],
  companions: {
    labelling: { types: WORKTEAMS, from: "humanTaskConfig.workteamArn" },
    review: { types: WORKTEAMS, from: "humanLoopConfig.workteamArn" },
  },
  whenAbsent: "A directory is a Simple AD, which is excluded.",
  fix: 'Directory: set type to "MicrosoftAD" or "ADConnector". Labelling and review: use a private workteam. Phone number: set numberCapabilities to ["SMS"].',
  judge(resource, { companionsOf }) {
    if (resource.type === DIRECTORY) {
      const isSimple = resource.word("type").orElse("simplead").is("simplead");
      return violationIf(isSimple, "type is SimpleAD or missing: Simple AD is excluded from HIPAA eligibility");
    }
    if (resource.type === PHONE_NUMBER) {
      const hasVoice = resource
        .texts("numberCapabilities")
        .some((capability) => capability.satisfies((name) => name.toUpperCase() === "VOICE"));
      return violationIf(hasVoice, "numberCapabilities has VOICE, which is excluded from HIPAA eligibility");
    }
    const isLabelling = resource.type === LABELING_JOB;
    const arn = resource.text(isLabelling ? "humanTaskConfig.workteamArn" : "humanLoopConfig.workteamArn");
    // A workteam of the stack is a private one.
    const own = companionsOf(resource)[isLabelling ? "labelling" : "review"].exist;
    return violationIf(
      own.not.and(arn.satisfies((name) => name.includes(":workteam/vendor-crowd/"))),
      `${arn.path} is a vendor's workforce, which is excluded from HIPAA eligibility`,
    );
  },
});
