import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (securityConfiguration?: pulumi.Input<string>) =>
  new aws.emr.Cluster("claims", {
    releaseLabel: "emr-7.5.0",
    serviceRole: "EMR_DefaultRole",
    masterInstanceGroup: { instanceType: "m6g.xlarge" },
    securityConfiguration,
  });

export const cases: PolicyCases = {
  compliant: {
    "a configuration of the stack": {
      doc: true,
      program: () => cluster(new aws.emr.SecurityConfiguration("claims", { configuration: "{}" }).name),
    },
    "a configuration by its name": () => cluster("clinic-encryption"),
    "a name that is computed": () => cluster(new aws.kms.Key("key").arn),
  },
  violating: {
    "nothing declared": { doc: true, program: () => cluster() },
    "an empty name": { isEnoughIfSet: ["securityConfiguration"], program: () => cluster("") },
    "a configuration that no cluster names": () => {
      new aws.emr.SecurityConfiguration("claims", { configuration: "{}" });
      cluster();
    },
  },
  undecided: {},
};
