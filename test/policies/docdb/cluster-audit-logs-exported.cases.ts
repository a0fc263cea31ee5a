import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster = (enabledCloudwatchLogsExports?: aws.docdb.ClusterArgs["enabledCloudwatchLogsExports"]) => () =>
  new aws.docdb.Cluster("charts", { ...(enabledCloudwatchLogsExports && { enabledCloudwatchLogsExports }) });

export const cases: PolicyCases = {
  compliant: {
    "audit events": { doc: true, program: cluster(["audit"]) },
    "audit events beside the profiler": cluster(["profiler", "audit"]),
    "another spelling": cluster(["Audit"]),
    "a single log without a list": cluster("audit" as never),
    "audit events beside a log that is computed": () => cluster([new aws.kms.Key("key").arn, "audit"])(),
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    "an empty list": cluster([]),
    "the profiler alone": cluster(["profiler"]),
  },
  undecided: {
    "a log that is computed": () => cluster(["profiler", new aws.kms.Key("key").arn])(),
    "logs that are computed": () => cluster(new aws.kms.Key("key").arn.apply((arn) => [arn]))(),
  },
};
