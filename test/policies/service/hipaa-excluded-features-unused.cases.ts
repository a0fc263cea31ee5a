import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Text = pulumi.Input<string>;

const VENDOR = "arn:aws:sagemaker:us-east-1:394669845002:workteam/vendor-crowd/labels-1";
const PRIVATE = "arn:aws:sagemaker:us-east-1:111122223333:workteam/private-crowd/radiology";
const roleArn = "arn:aws:iam::111122223333:role/labels";

const directory = (type?: Text) => () =>
  new aws.directoryservice.Directory("clinic", {
    name: "clinic.example.com",
    password: "a-long-password",
    type,
    vpcSettings: { vpcId: "vpc-0a", subnetIds: ["subnet-0a", "subnet-0b"] },
  });

const phone =
  (...numberCapabilities: Text[]) =>
  () =>
    new aws.pinpoint.Smsvoicev2PhoneNumber("reminders", {
      isoCountryCode: "US",
      messageType: "TRANSACTIONAL",
      numberType: "TOLL_FREE",
      numberCapabilities,
    });

const labelling = (workteamArn: Text) => () =>
  new aws.sagemaker.LabelingJob("scans", {
    labelAttributeName: "finding",
    labelingJobName: "scans",
    roleArn,
    humanTaskConfig: {
      numberOfHumanWorkersPerDataObject: 1,
      taskDescription: "Mark the finding",
      taskTimeLimitInSeconds: 600,
      taskTitle: "Scans",
      uiConfig: { uiTemplateS3Uri: "s3://clinic-labels/ui.html" },
      workteamArn,
    },
    inputConfig: { dataSource: { s3DataSource: { manifestS3Uri: "s3://clinic-labels/in.json" } } },
    outputConfig: { s3OutputPath: "s3://clinic-labels/out" },
  });

const review = (workteamArn: Text) => () =>
  new aws.sagemaker.FlowDefinition("review", {
    flowDefinitionName: "review",
    roleArn,
    humanLoopConfig: {
      humanTaskUiArn: "arn:aws:sagemaker:us-east-1:111122223333:human-task-ui/review",
      taskCount: 1,
      taskDescription: "Check the finding",
      taskTitle: "Review",
      workteamArn,
    },
    outputConfig: { s3OutputPath: "s3://clinic-labels/reviews" },
  });

const ownTeam = () =>
  new aws.sagemaker.Workteam("radiology", {
    workteamName: "radiology",
    description: "Radiologists",
    memberDefinitions: [{ oidcMemberDefinition: { groups: ["radiology"] } }],
  });

export const cases: PolicyCases = {
  compliant: {
    "a Microsoft AD": { doc: true, program: directory("MicrosoftAD") },
    "a connector": directory("ADConnector"),
    "a phone number for texts": phone("SMS"),
    "labels by one's own staff": labelling(PRIVATE),
    "labels by a team of the stack": () => labelling(ownTeam().arn)(),
    "a review by a team of the stack": () => review(ownTeam().arn)(),
    "labels by the public, which another policy judges": labelling(
      "arn:aws:sagemaker:us-east-1:394669845002:workteam/public-crowd/default",
    ),
  },
  violating: {
    "a Simple AD": { doc: true, program: directory("SimpleAD") },
    "a directory without a type": directory(),
    "a phone number for calls": phone("VOICE"),
    "a phone number for texts and calls": phone("SMS", "VOICE"),
    "labels by a vendor": labelling(VENDOR),
    "a review by a vendor": review(VENDOR),
  },
  undecided: {
    "a type that is computed": () => directory(new aws.kms.Key("key").arn)(),
    "capabilities that are computed": () => phone("SMS", new aws.kms.Key("key").arn)(),
    "a workteam that is computed": () => labelling(new aws.kms.Key("key").arn)(),
  },
};
