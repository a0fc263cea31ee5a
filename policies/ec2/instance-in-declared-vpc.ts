import { definePolicy, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";
import { or } from "../core/truth";
import { INSTANCE, SPOT_INSTANCE } from "./_instances";

export default definePolicy({
  id: "ec2-instance-in-declared-vpc",
  title: "Instances are placed in a chosen VPC subnet and not in the default VPC or in EC2-Classic",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [INSTANCE, SPOT_INSTANCE],
  whenAbsent: "The default VPC.",
  fix: "Set subnetId to a private subnet of your VPC.",
  peers: {
    "cdk-nag": ["EC2InstancesInVPC"],
    config: ["ec2-instances-in-vpc"],
    guard: ["ec2_instances_in_vpc"],
    steampipe: ["ec2_instance_in_vpc"],
  },
  judge: (instance) => {
    const places = [
      "subnetId",
      "networkInterfaces",
      "launchTemplate",
      ...(instance.type === INSTANCE ? ["primaryNetworkInterface"] : []),
    ];
    return violationUnless(
      or(...places.map((path) => isGiven(instance, path))),
      "subnetId is missing: the instance lands in the default VPC",
    );
  },
});
