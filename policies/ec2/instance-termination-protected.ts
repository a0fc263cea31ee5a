import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "ec2-instance-termination-protected",
  title: "Instances cannot be terminated by a single mistaken call",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ec2/instance:Instance", "aws:ec2/launchTemplate:LaunchTemplate"],
  whenAbsent: "Instances can be terminated.",
  fix: "Set disableApiTermination: true.",
  remediates: true,
  peers: { steampipe: ["ec2_instance_termination_protection_enabled"] },
  judge: mustBeTrue("disableApiTermination", "one call destroys the instance"),
});
