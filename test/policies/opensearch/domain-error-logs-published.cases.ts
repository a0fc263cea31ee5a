import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Options = aws.opensearch.DomainArgs["logPublishingOptions"];
type Flag = pulumi.Input<boolean>;

const cloudwatchLogGroupArn = "arn:aws:logs:us-east-1:111122223333:log-group:records";
const log = (logType: pulumi.Input<string>, enabled?: Flag) => ({ logType, cloudwatchLogGroupArn, enabled });

const domain = (logPublishingOptions?: Options) => () =>
  new aws.opensearch.Domain("records", { engineVersion: "OpenSearch_2.17", logPublishingOptions });

const older = (logPublishingOptions?: Options) => () =>
  new aws.elasticsearch.Domain("records", { logPublishingOptions });

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "the log is published": {
      doc: true,
      program: () => {
        const group = new aws.cloudwatch.LogGroup("records");
        domain([{ logType: "ES_APPLICATION_LOGS", cloudwatchLogGroupArn: group.arn }])();
      },
    },
    "an explicit true": domain([log("ES_APPLICATION_LOGS", true)]),
    "beside other logs": domain([log("INDEX_SLOW_LOGS"), log("ES_APPLICATION_LOGS")]),
    "a single option without a list": domain(log("ES_APPLICATION_LOGS") as never),
    "the older resource": older([log("ES_APPLICATION_LOGS")]),
  },
  violating: {
    "nothing said": { doc: true, program: domain() },
    "an empty list": domain([]),
    "other logs": domain([log("INDEX_SLOW_LOGS"), log("AUDIT_LOGS")]),
    "an explicit false": domain([log("ES_APPLICATION_LOGS", false)]),
    'the text "false"': domain([log("ES_APPLICATION_LOGS", "false" as never)]),
    "nothing said on the older resource": older(),
    "an explicit false on the older resource": older([log("ES_APPLICATION_LOGS", false)]),
  },
  undecided: {
    "a kind that is computed": () => domain([log(new aws.kms.Key("key").arn)])(),
    "a flag that is computed": () => domain([log("ES_APPLICATION_LOGS", computed())])(),
    "options that are computed": () => domain(new aws.kms.Key("key").arn.apply((arn) => [log(arn)]))(),
  },
};
