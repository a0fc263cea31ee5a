import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const WORKTEAMS = "arn:aws:sagemaker:us-east-1";
const PRIVATE = `${WORKTEAMS}:111122223333:workteam/private-crowd/nurses`;
const PUBLIC = `${WORKTEAMS}:394669845002:workteam/public-crowd/default`;
const PRICE = { amountInUsd: { cents: 12 } };

type Workteam = { workteamArn: pulumi.Input<string>; publicWorkforceTaskPrice?: typeof PRICE };

const label = (team: Workteam) =>
  new aws.sagemaker.LabelingJob("imaging", {
    labelingJobName: "imaging",
    labelAttributeName: "finding",
    roleArn: "arn:aws:iam::111122223333:role/research",
    inputConfig: { dataSource: { s3DataSource: { manifestS3Uri: "s3://clinic-imaging/manifest" } } },
    outputConfig: { s3OutputPath: "s3://clinic-imaging/labels" },
    humanTaskConfig: {
      numberOfHumanWorkersPerDataObject: 2,
      taskDescription: "Mark what is found",
      taskTitle: "Findings",
      taskTimeLimitInSeconds: 600,
      uiConfig: { uiTemplateS3Uri: "s3://clinic-imaging/template" },
      ...team,
    },
  });

const review = (team: Workteam) =>
  new aws.sagemaker.FlowDefinition("documents", {
    flowDefinitionName: "documents",
    roleArn: "arn:aws:iam::111122223333:role/research",
    outputConfig: { s3OutputPath: "s3://clinic-documents/reviews" },
    humanLoopConfig: {
      humanTaskUiArn: `${WORKTEAMS}:111122223333:human-task-ui/documents`,
      taskCount: 1,
      taskDescription: "Check what was read",
      taskTitle: "Documents",
      ...team,
    },
  });

const workteam = () =>
  new aws.sagemaker.Workteam("nurses", {
    workteamName: "nurses",
    description: "Nurses",
    workforceName: "clinic",
    memberDefinitions: [{ oidcMemberDefinition: { groups: ["nurses"] } }],
  }).arn;

export const cases: PolicyCases = {
  compliant: {
    "a workteam of the stack": { doc: true, program: () => label({ workteamArn: workteam() }) },
    "a private workteam": () => label({ workteamArn: PRIVATE }),
    "a workteam of a vendor": () => label({ workteamArn: `${WORKTEAMS}:111122223333:workteam/vendor-crowd/clinic` }),
    "a review by a workteam of the stack": () => review({ workteamArn: workteam() }),
    "a review by a private workteam": () => review({ workteamArn: PRIVATE }),
  },
  violating: {
    "the public workforce": { doc: true, program: () => label({ workteamArn: PUBLIC }) },
    "the public workforce with a price": () => label({ workteamArn: PUBLIC, publicWorkforceTaskPrice: PRICE }),
    "a price beside a private workteam": () => label({ workteamArn: PRIVATE, publicWorkforceTaskPrice: PRICE }),
    "a price beside a workteam of the stack": () => label({ workteamArn: workteam(), publicWorkforceTaskPrice: PRICE }),
    "the account of the public workforce": () => label({ workteamArn: `${WORKTEAMS}:394669845002:workteam/other` }),
    "the public workforce beside a workteam of the stack that does other work": () => {
      workteam();
      label({ workteamArn: PUBLIC });
    },
    "a review by the public workforce": () => review({ workteamArn: PUBLIC }),
    "a price for a review": () => review({ workteamArn: PRIVATE, publicWorkforceTaskPrice: PRICE }),
  },
  undecided: {
    "a workteam that is computed from something else": () =>
      label({ workteamArn: new aws.ssm.Parameter("workteam", { type: "String" }).value }),
    "a workteam for a review that is computed from something else": () =>
      review({ workteamArn: new aws.ssm.Parameter("workteam", { type: "String" }).value }),
  },
};
