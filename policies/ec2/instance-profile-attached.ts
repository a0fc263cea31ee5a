import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isOneOf } from "../core/text";
import { or, Truth } from "../core/truth";
import { INSTANCE, LAUNCH_TEMPLATE, SPOT_INSTANCE, WITH_METADATA } from "./_instances";

export default definePolicy({
  id: "ec2-instance-profile-attached",
  title: "Each instance runs under an IAM role, so that no long-lived keys are stored on it",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: WITH_METADATA,
  // Amazon EKS user guide, "Launch template configuration basics": the template of a managed node group has no profile.
  companions: { nodeGroups: { types: ["aws:eks/nodeGroup:NodeGroup"], by: "launchTemplate" } },
  whenAbsent: "The instance has no role.",
  fix: "Set iamInstanceProfile to an aws.iam.InstanceProfile.",
  peers: {
    "cdk-nag": ["EC2InstanceProfileAttached"],
    config: ["ec2-instance-profile-attached"],
    guard: ["ec2_instance_profile_attached"],
    prowler: ["ec2_instance_profile_attached"],
    steampipe: ["ec2_instance_iam_profile_attached"],
    checkov: ["CKV2_AWS_41"],
  },
  judge: (resource, { companionsOf }) => {
    const isFromTemplate = isOneOf([INSTANCE, SPOT_INSTANCE], resource.type)
      ? resource.block("launchTemplate").isSet
      : Truth.false;
    const path = "iamInstanceProfile";
    const isSet = resource.type === LAUNCH_TEMPLATE ? resource.block(path).isSet : resource.text(path).isSet;
    const isOfNodes = resource.type === LAUNCH_TEMPLATE ? companionsOf(resource).nodeGroups.exist : Truth.false;
    return onlyIf(or(isFromTemplate, isOfNodes).not, "its launch template or its node group has the role", () =>
      violationUnless(isSet, "iamInstanceProfile is missing: programs on the instance need long-lived keys"),
    );
  },
});
