import { definePolicy } from "../core/policy";
import { mustBeSet, mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "globalaccelerator-flow-logs",
  title: "Accelerators write flow logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:globalaccelerator/accelerator:Accelerator",
    "aws:globalaccelerator/customRoutingAccelerator:CustomRoutingAccelerator",
  ],
  whenAbsent: "Connections are not logged.",
  fix: "Set attributes: {flowLogsEnabled: true, flowLogsS3Bucket, flowLogsS3Prefix}.",
  peers: { checkov: ["CKV_AWS_75"] },
  judge: (accelerator) => [
    {
      ...mustBeTrue("attributes.flowLogsEnabled", "connections leave no trace")(accelerator),
      detail: "flowLogsEnabled",
    },
    {
      ...mustBeSet("attributes.flowLogsS3Bucket", "there is no place for flow logs")(accelerator),
      detail: "flowLogsS3Bucket",
    },
  ],
});
