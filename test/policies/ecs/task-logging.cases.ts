import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { daemon, define } from "./_programs";

export const cases: PolicyCases = {
  compliant: {
    awslogs: {
      doc: true,
      program: () =>
        define({
          logConfiguration: {
            logDriver: "awslogs",
            options: { "awslogs-group": "app", "awslogs-region": "us-east-1" },
          },
        }),
    },
    "not essential": () => define({ essential: false }),
    "the router": () => define({ firelensConfiguration: { type: "fluentbit" } }),
    "a daemon": () => daemon({ logConfiguration: { logDriver: "awslogs" } }),
  },
  violating: {
    none: { doc: true, findings: ["containerDefinitions[0]"], program: () => define({}) },
    "switched off": () => define({ logConfiguration: { logDriver: "none" } }),
    "a daemon": () => daemon({}),
  },
  undecided: {
    "computed containers": () => define({}, { containerDefinitions: new aws.kms.Key("late").arn }),
  },
};
