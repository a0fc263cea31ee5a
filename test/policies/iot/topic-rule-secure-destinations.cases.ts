import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.iot.TopicRuleArgs> = {}) =>
  new aws.iot.TopicRule("vitals", {
    enabled: true,
    sql: "SELECT * FROM 'vitals/#'",
    sqlVersion: "2016-03-23",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    HTTPS: { doc: true, program: () => make({ https: [{ url: "https://vitals.example.com/" }] }) },
    "private objects": () =>
      make({
        s3: [
          {
            bucketName: "vitals",
            key: "${timestamp()}",
            roleArn: "arn:aws:iam::111122223333:role/iot",
            cannedAcl: "private",
          },
        ],
      }),
    "SASL over TLS": () =>
      make({
        kafkas: [
          {
            topic: "vitals",
            destinationArn: "arn:aws:iot:us-east-1:111122223333:ruledestination/vpc/1",
            clientProperties: { "bootstrap.servers": "b-1:9098", "security.protocol": "SASL_SSL" },
          },
        ],
      }),
    nothing: () => make(),
  },
  violating: {
    HTTP: {
      doc: true,
      findings: ["https[0].url"],
      program: () => make({ https: [{ url: "http://vitals.example.com/" }] }),
    },
    "an HTTP address to confirm": {
      findings: ["https[0].confirmationUrl"],
      program: () =>
        make({ https: [{ url: "https://vitals.example.com/", confirmationUrl: "http://vitals.example.com/" }] }),
    },
    "public objects": {
      findings: ["s3[0].cannedAcl"],
      program: () =>
        make({
          s3: [
            {
              bucketName: "vitals",
              key: "${timestamp()}",
              roleArn: "arn:aws:iam::111122223333:role/iot",
              cannedAcl: "public-read",
            },
          ],
        }),
    },
    "plain Kafka": {
      findings: ["kafkas[0]"],
      program: () =>
        make({
          kafkas: [
            {
              topic: "vitals",
              destinationArn: "arn:aws:iot:us-east-1:111122223333:ruledestination/vpc/1",
              clientProperties: { "bootstrap.servers": "b-1:9098", "security.protocol": "PLAINTEXT" },
            },
          ],
        }),
    },
    "errors in plaintext": {
      findings: ["errorAction.kafka"],
      program: () =>
        make({
          errorAction: {
            kafka: {
              topic: "errors",
              destinationArn: "arn:aws:iot:us-east-1:111122223333:ruledestination/vpc/1",
              clientProperties: { "bootstrap.servers": "b-1:9092", "security.protocol": "SASL_PLAINTEXT" },
            },
          },
        }),
    },
  },
  undecided: {
    "a computed address": () => make({ https: [{ url: new aws.kms.Key("late").arn }] }),
    "a computed protocol": () =>
      make({
        kafkas: [
          {
            topic: "vitals",
            destinationArn: "arn:aws:iot:us-east-1:111122223333:ruledestination/vpc/1",
            clientProperties: { "bootstrap.servers": "b-1:9098", "security.protocol": new aws.kms.Key("late").arn },
          },
        ],
      }),
  },
};
