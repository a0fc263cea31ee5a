import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Args = aws.drs.ReplicationConfigurationTemplateArgs;

const template = (routing: Pick<Args, "createPublicIp" | "dataPlaneRouting">) =>
  new aws.drs.ReplicationConfigurationTemplate("records", {
    associateDefaultSecurityGroup: false,
    bandwidthThrottling: 0,
    defaultLargeStagingDiskType: "GP3",
    ebsEncryption: "DEFAULT",
    replicationServerInstanceType: "t3.small",
    replicationServersSecurityGroupsIds: ["sg-0123456789abcdef0"],
    stagingAreaSubnetId: "subnet-0123456789abcdef0",
    stagingAreaTags: {},
    useDedicatedReplicationServer: false,
    pitPolicies: [{ enabled: true, interval: 10, retentionDuration: 60, units: "MINUTE", ruleId: 1 }],
    ...routing,
  });

export const cases: PolicyCases = {
  compliant: {
    "private addresses": {
      doc: true,
      program: () => template({ createPublicIp: false, dataPlaneRouting: "PRIVATE_IP" }),
    },
    'the text "false"': () => template({ createPublicIp: "false" as never, dataPlaneRouting: "PRIVATE_IP" }),
  },
  violating: {
    "public addresses and replication over the internet": {
      doc: true,
      findings: ["", "dataPlaneRouting"],
      program: () => template({ createPublicIp: true, dataPlaneRouting: "PUBLIC_IP" }),
    },
    "replication over the internet": {
      findings: ["dataPlaneRouting"],
      program: () => template({ createPublicIp: false, dataPlaneRouting: "PUBLIC_IP" }),
    },
    "public addresses": {
      findings: [""],
      program: () => template({ createPublicIp: true, dataPlaneRouting: "PRIVATE_IP" }),
    },
  },
  undecided: {
    "a routing that is computed": () =>
      template({ createPublicIp: false, dataPlaneRouting: new aws.kms.Key("key").description }),
  },
};
