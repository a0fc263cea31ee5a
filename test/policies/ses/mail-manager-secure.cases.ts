import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {
    TLS: {
      doc: true,
      program: () =>
        new aws.mailmanager.IngressPoint("mail", {
          name: "mail",
          ruleSetId: "rs-1",
          trafficPolicyId: "tp-1",
          type: "OPEN",
          tlsPolicy: "REQUIRED",
        }),
    },
    "six years under a key": () =>
      new aws.mailmanager.Archive("mail", {
        name: "mail",
        kmsKeyArn: new aws.kms.Key("records").arn,
        retention: { retentionPeriod: "SIX_YEARS" },
      }),
    credentials: () =>
      new aws.mailmanager.Relay("mail", {
        name: "mail",
        serverName: "smtp.example.com",
        serverPort: 587,
        authentication: { secretArn: "arn:aws:secretsmanager:us-east-1:111122223333:secret:relay" },
      }),
  },
  violating: {
    "optional TLS": {
      doc: true,
      program: () =>
        new aws.mailmanager.IngressPoint("mail", {
          name: "mail",
          ruleSetId: "rs-1",
          trafficPolicyId: "tp-1",
          type: "OPEN",
          tlsPolicy: "OPTIONAL",
        }),
    },
    "nothing said": () =>
      new aws.mailmanager.IngressPoint("mail", {
        name: "mail",
        ruleSetId: "rs-1",
        trafficPolicyId: "tp-1",
        type: "OPEN",
      }),
    "five years under a key of AWS": {
      findings: ["kmsKeyArn", "retention"],
      program: () =>
        new aws.mailmanager.Archive("mail", { name: "mail", retention: { retentionPeriod: "FIVE_YEARS" } }),
    },
    "no credentials": () =>
      new aws.mailmanager.Relay("mail", {
        name: "mail",
        serverName: "smtp.example.com",
        serverPort: 587,
        authentication: { noAuthentication: {} },
      }),
  },
  undecided: {
    "a computed policy": () =>
      new aws.mailmanager.IngressPoint("mail", {
        name: "mail",
        ruleSetId: "rs-1",
        trafficPolicyId: "tp-1",
        type: "OPEN",
        tlsPolicy: new aws.kms.Key("late").arn,
      }),
  },
};
