import type { Block } from "../core/fact";
import { definePolicy, violationUnless } from "../core/policy";
import { judgeLaunches, LAUNCH_CONFIGURATION, LAUNCH_TEMPLATE, SPOT_FLEET, WITH_METADATA } from "./_instances";

const PATHS: Readonly<Record<string, string>> = {
  [LAUNCH_TEMPLATE]: "monitoring.enabled",
  [LAUNCH_CONFIGURATION]: "enableMonitoring",
};

export default definePolicy({
  id: "ec2-instance-detailed-monitoring-enabled",
  title: "Instances publish one-minute metrics, so that unusual activity is seen quickly",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [...WITH_METADATA, SPOT_FLEET],
  whenAbsent: "Metrics come every five minutes.",
  fix: "Set monitoring: true (LaunchTemplate: monitoring: { enabled: true }).",
  peers: {
    "cdk-nag": ["EC2InstanceDetailedMonitoringEnabled"],
    guard: ["ec2_instance_detailed_monitoring_enabled"],
    prowler: ["ec2_instance_detailed_monitoring_enabled"],
    steampipe: ["ec2_instance_detailed_monitoring_enabled"],
    checkov: ["CKV_AWS_126"],
    awsguard: ["ec2-instance-detailed-monitoring-enabled"],
  },
  judge: (resource) => {
    const path = PATHS[resource.type] ?? "monitoring";
    const monitored = (launch: Block) => {
      const flag = launch.bool(path);
      return (resource.type === LAUNCH_CONFIGURATION ? flag.orElse(true) : flag).is(true);
    };
    return judgeLaunches(
      resource,
      (launch) =>
        violationUnless(monitored(launch), `${path} is not true: metrics come every five minutes only`, {
          set: { [path]: true },
        }),
      "metrics come every five minutes only",
    );
  },
});
