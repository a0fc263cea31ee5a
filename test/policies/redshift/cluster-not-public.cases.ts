import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster = (args: Partial<aws.redshift.ClusterArgs> = {}) => {
  new aws.redshift.Cluster("claims", { clusterIdentifier: "claims", nodeType: "ra3.large", ...args });
};

const workgroup = (publiclyAccessible?: aws.redshiftserverless.WorkgroupArgs["publiclyAccessible"]) => {
  new aws.redshiftserverless.Workgroup("claims", {
    namespaceName: "claims",
    workgroupName: "claims",
    publiclyAccessible,
  });
};

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "an explicit false": { doc: true, program: () => cluster({ publiclyAccessible: false }) },
    "nothing said": () => cluster(),
    "an explicit false on a workgroup": () => workgroup(false),
    "a workgroup, and nothing said": () => workgroup(),
  },
  violating: {
    "a public address": { doc: true, program: () => cluster({ publiclyAccessible: true }) },
    'a public address, as the text "true"': () => cluster({ publiclyAccessible: "true" as never }),
    "an elastic address": {
      findings: ["elasticIp"],
      program: () => cluster({ publiclyAccessible: false, elasticIp: "203.0.113.10" }),
    },
    "an elastic address of the stack": {
      findings: ["elasticIp"],
      program: () => cluster({ elasticIp: new aws.ec2.Eip("claims").publicIp }),
    },
    both: {
      findings: ["", "elasticIp"],
      program: () => cluster({ publiclyAccessible: true, elasticIp: "203.0.113.10" }),
    },
    "a workgroup": () => workgroup(true),
  },
  undecided: {
    "a flag that is computed": () => cluster({ publiclyAccessible: computed() }),
    "a flag of a workgroup that is computed": () => workgroup(computed()),
  },
};
