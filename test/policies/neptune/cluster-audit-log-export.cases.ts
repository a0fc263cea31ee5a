import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster = (enableCloudwatchLogsExports?: aws.neptune.ClusterArgs["enableCloudwatchLogsExports"]) => () =>
  new aws.neptune.Cluster("referrals", { ...(enableCloudwatchLogsExports && { enableCloudwatchLogsExports }) });

export const cases: PolicyCases = {
  compliant: {
    "audit events": { doc: true, program: cluster(["audit"]) },
    "audit events beside slow queries": cluster(["slowquery", "audit"]),
    "another spelling": cluster(["Audit"]),
    "a single log without a list": cluster("audit" as never),
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    "an empty list": cluster([]),
    "slow queries alone": cluster(["slowquery"]),
  },
  undecided: {
    "a log that is computed": () => cluster(["slowquery", new aws.kms.Key("key").arn])(),
    "logs that are computed": () => cluster(new aws.kms.Key("key").arn.apply((arn) => [arn]))(),
  },
};
