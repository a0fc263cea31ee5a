import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster = (args: Partial<aws.emr.ClusterArgs>) =>
  new aws.emr.Cluster("claims", {
    releaseLabel: "emr-7.5.0",
    serviceRole: "arn:aws:iam::111122223333:role/emr",
    masterInstanceGroup: { instanceType: "m6g.xlarge" },
    ...args,
  });

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "a protected cluster": {
      doc: true,
      program: () => cluster({ keepJobFlowAliveWhenNoSteps: true, terminationProtection: true }),
    },
    "a protected cluster that is kept by default": () => cluster({ terminationProtection: true }),
    'the text "true"': () =>
      cluster({ keepJobFlowAliveWhenNoSteps: "true" as never, terminationProtection: "true" as never }),
  },
  violating: {
    "a kept cluster without protection": {
      doc: true,
      program: () => cluster({ keepJobFlowAliveWhenNoSteps: true }),
    },
    "an explicit false": () => cluster({ keepJobFlowAliveWhenNoSteps: true, terminationProtection: false }),
    "a cluster that is kept by default": () => cluster({}),
  },
  undecided: {
    "a protection that is computed": () =>
      cluster({ keepJobFlowAliveWhenNoSteps: true, terminationProtection: computed() }),
    "a duration that is computed": () => cluster({ keepJobFlowAliveWhenNoSteps: computed() }),
  },
  notApplicable: {
    "a cluster that ends with its steps": () => cluster({ keepJobFlowAliveWhenNoSteps: false }),
  },
};
