import type { Block, Fact } from "../core/fact";
import type { CompanionSpec, Resource } from "../core/graph";
import { coversAction, statements } from "../core/iam";
import { type Context, definePolicy, violationIf } from "../core/policy";
import { and, or, some, type Truth } from "../core/truth";
import { INSTANCE, LAUNCH_TEMPLATE } from "./_instances";

const MANAGED = /\/(AmazonSSMManagedInstanceCore|AmazonSSMManagedEC2InstanceDefaultPolicy|AmazonEC2RoleforSSM)$/;

const COMPANIONS = {
  byText: { types: ["aws:iam/instanceProfile:InstanceProfile"], from: "iamInstanceProfile" },
  byName: { types: ["aws:iam/instanceProfile:InstanceProfile"], from: "iamInstanceProfile.name" },
  byArn: { types: ["aws:iam/instanceProfile:InstanceProfile"], from: "iamInstanceProfile.arn" },
  role: { types: ["aws:iam/role:Role"], from: "role" },
  attachments: { types: ["aws:iam/rolePolicyAttachment:RolePolicyAttachment"], by: "role" },
  sharedAttachments: { types: ["aws:iam/policyAttachment:PolicyAttachment"], by: "roles" },
  exclusive: { types: ["aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive"], by: "roleName" },
  inline: { types: ["aws:iam/rolePolicy:RolePolicy"], by: "role" },
  attached: { types: ["aws:iam/policy:Policy"], from: "policyArn" },
  settings: { types: ["aws:ssm/serviceSetting:ServiceSetting"], inRegion: true },
} as const satisfies Record<string, CompanionSpec>;

type InstanceContext = Context<typeof COMPANIONS>;

/** Whether a role may register its instance with Systems Manager. */
function isManaged(
  role: Resource,
  companions: ReturnType<InstanceContext["companionsOf"]>,
  companionsOf: InstanceContext["companionsOf"],
): Truth {
  const names = (arn: Fact<string>) => arn.satisfies((text) => MANAGED.test(text));
  const allows = (policy: Block) =>
    statements(policy).some((statement) =>
      and(statement.text("Effect").is("Allow"), coversAction(statement, "ssm:UpdateInstanceInformation")),
    );
  const attaches = (attachment: Resource) => {
    const { attached } = companionsOf(attachment);
    // A policy of another stack, whose ARN is not known yet, may be the one.
    return or(
      attached.some((policy) => allows(policy.json("policy"))),
      and(attached.exist.not, names(attachment.text("policyArn"))),
    );
  };
  return or(
    role.texts("managedPolicyArns").some(names),
    role.list("inlinePolicies").some((inline) => allows(inline.json("policy"))),
    companions.attachments.some(attaches),
    companions.sharedAttachments.some(attaches),
    companions.exclusive.some((own) => own.texts("policyArns").some(names)),
    companions.inline.some((policy) => allows(policy.json("policy"))),
  );
}

export default definePolicy({
  id: "ec2-instance-ssm-managed",
  title: "Instances can be reached and patched by Systems Manager",
  family: "patching",
  citations: ["164.308(a)(5)(ii)(B)", "164.308(a)(1)(ii)(B)"],
  sources: [
    "stitch#patched-sources",
    "platform-sh#vulnerability-scanning",
    "platform-sh#patching",
    "aptible#malicious-software",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [INSTANCE, LAUNCH_TEMPLATE],
  companions: COMPANIONS,
  whenAbsent: "An instance without a role of the stack is not judged.",
  fix: "Attach arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore to the instance's role.",
  peers: {
    config: ["ec2-instance-managed-by-systems-manager"],
    prowler: ["ec2_instance_managed_by_ssm"],
    steampipe: ["ec2_instance_ssm_managed"],
  },
  judge(resource, { companionsOf }) {
    const { byText, byName, byArn, settings } = companionsOf(resource);
    const profiles = resource.type === INSTANCE ? [byText] : [byName, byArn];
    const isUnmanaged = some(profiles, (profile) =>
      profile.some((own) =>
        companionsOf(own).role.some((role) => isManaged(role, companionsOf(role), companionsOf).not),
      ),
    );
    const isByDefault = settings.some((setting) =>
      setting.text("settingId").satisfies((id) => id.endsWith("/default-ec2-instance-management-role")),
    );
    return violationIf(
      and(isUnmanaged, isByDefault.not),
      "The role of the instance lacks AmazonSSMManagedInstanceCore: Systems Manager cannot patch it",
    );
  },
});
