import type { Block } from "../core/fact";
import type { Companions, Resource } from "../core/graph";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { isGiven } from "../core/requirements";
import { givesPublicAddresses, SUBNETS } from "../core/subnets";
import { isOneOf } from "../core/text";
import { and, or, Truth } from "../core/truth";
import {
  INSTANCE,
  judgeLaunches,
  LAUNCH_CONFIGURATION,
  LAUNCH_TEMPLATE,
  SPOT_FLEET,
  SPOT_INSTANCE,
} from "./_instances";

const isPublic = (network: Block): Truth => network.bool("associatePublicIpAddress").is(true);

/** Whether an instance that does not say itself gets a public address from its subnet. */
function isPublicUnsaid(instance: Resource, { subnet }: { readonly subnet: Companions }): Truth {
  const places = ["subnetId", "launchTemplate", "networkInterfaces", "primaryNetworkInterface"];
  const isPlaced = or(...places.map((path) => (isPlaceOf(instance, path) ? isGiven(instance, path) : Truth.false)));
  return and(instance.bool("associatePublicIpAddress").isAbsent, or(subnet.some(givesPublicAddresses), isPlaced.not));
}

// Spot requests have no primary interface of their own.
const isPlaceOf = (instance: Resource, path: string): boolean =>
  instance.type === INSTANCE || path !== "primaryNetworkInterface";

export default definePolicy({
  id: "ec2-instance-no-public-ip",
  title: "Compute instances get no public IP address",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [INSTANCE, LAUNCH_TEMPLATE, LAUNCH_CONFIGURATION, SPOT_INSTANCE, SPOT_FLEET],
  companions: { subnet: { types: SUBNETS, from: "subnetId" } },
  whenAbsent: "The subnet decides; those of the default VPC give out public addresses.",
  fix: "Set associatePublicIpAddress: false and a private subnetId; reach the instance through a load balancer or Session Manager.",
  peers: {
    "cdk-nag": ["AutoScalingLaunchConfigPublicIpDisabled", "EC2InstanceNoPublicIp"],
    config: ["autoscaling-launch-config-public-ip-disabled", "ec2-instance-no-public-ip"],
    guard: ["autoscaling_launch_config_public_ip_disabled", "ec2_instance_no_public_ip"],
    prowler: [
      "ec2_instance_public_ip",
      "ec2_launch_template_no_public_ip",
      "autoscaling_group_launch_configuration_no_public_ip",
      "ec2_confidential_workload_host_public_ip",
    ],
    steampipe: [
      "ec2_instance_not_publicly_accessible",
      "autoscaling_launch_config_public_ip_disabled",
      "ec2_launch_template_not_publicly_accessible",
    ],
    checkov: ["CKV_AWS_88", "CKV_AWS_389"],
    "compliance-policies": [
      "aws-ec2-instance-disallow-public-ip",
      "aws-ec2-launchconfiguration-disallow-public-ip",
      "aws-ec2-launchtemplate-disallow-public-ip",
    ],
    awsguard: ["ec2-instance-no-public-ip"],
  },
  judge(resource, { companionsOf }) {
    const message = "the instance gets an address that the whole internet reaches";
    if (resource.type === LAUNCH_TEMPLATE) {
      return resource.list("networkInterfaces").collect(
        (network) =>
          violationIf(isPublic(network), `${network.path}.associatePublicIpAddress is true: ${message}`, {
            detail: network.path,
          }),
        orUndecided(`associatePublicIpAddress is true: ${message}`),
      );
    }
    const isByDefault = isOneOf([INSTANCE, SPOT_INSTANCE], resource.type)
      ? isPublicUnsaid(resource, companionsOf(resource))
      : Truth.false;
    const unsaid = violationIf(
      isByDefault,
      `associatePublicIpAddress is missing, and the subnet gives out public addresses: ${message}`,
      { detail: "by default", set: { associatePublicIpAddress: false } },
    );
    const said = judgeLaunches(
      resource,
      (launch) =>
        violationIf(isPublic(launch), `associatePublicIpAddress is true: ${message}`, {
          set: { associatePublicIpAddress: false },
        }),
      `associatePublicIpAddress is true: ${message}`,
    );
    return [...said, unsaid];
  },
});
