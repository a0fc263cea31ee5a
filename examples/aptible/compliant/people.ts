import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, type Grant, policyDocument, project, region } from "../../components";
import { documents } from "./data";
import { CLUSTER, config, databaseUser, key, RECOVERY_REGION, recoveryKey } from "./foundation";
import { RECOVERY, recoveryRole } from "./recovery";
import { startsSessions } from "./tunnel";

// People of the company sign in at IAM Identity Center, each as himself and with a second factor. Groups have rights;
// who is in a group is the directory's matter, and ends there on somebody's last day.

const instanceArn = config.require("identityCenterArn");
const identityStoreId = config.require("identityStoreId");
// Whoever comes from the directory carries his name there as a tag, and is a user of that name in the database.
new aws.ssoadmin.InstanceAccessControlAttributes("people", {
  instanceArn,
  attributes: [{ key: "databaseUser", values: [{ sources: ["${path:userName}"] }] }],
});

/** A group of the directory, with what it may do for half a working day. */
function team(name: string, description: string, ...permissions: (Grant | string)[]): void {
  const group = new aws.identitystore.Group(name, { identityStoreId, displayName: `care-${name}`, description });
  const set = new aws.ssoadmin.PermissionSet(name, {
    instanceArn,
    name: `care-${name}`,
    description,
    sessionDuration: "PT4H",
  });
  const grants = permissions.filter((permission) => typeof permission !== "string");
  const attached = [
    ...(grants.length > 0
      ? [
          new aws.ssoadmin.PermissionSetInlinePolicy(name, {
            instanceArn,
            permissionSetArn: set.arn,
            inlinePolicy: policyDocument(...grants),
          }),
        ]
      : []),
    ...permissions
      .filter((permission) => typeof permission === "string")
      .map(
        (policy) =>
          new aws.ssoadmin.ManagedPolicyAttachment(`${name}-${policy}`, {
            instanceArn,
            permissionSetArn: set.arn,
            managedPolicyArn: `arn:aws:iam::aws:policy/${policy}`,
          }),
      ),
  ];
  new aws.ssoadmin.AccountAssignment(
    name,
    {
      instanceArn,
      permissionSetArn: set.arn,
      principalType: "GROUP",
      principalId: group.groupId,
      targetType: "AWS_ACCOUNT",
      targetId: account,
    },
    { dependsOn: attached },
  );
}
const readsLogs = allow(
  ["logs:FilterLogEvents", "logs:GetLogEvents", "logs:DescribeLogStreams"],
  arnOf("logs", `log-group:/${project}/care:*`),
);
const seesService = allow(
  ["ecs:DescribeServices", "ecs:DescribeTasks"],
  arnOf("ecs", `service/${CLUSTER}/*`),
  arnOf("ecs", `task/${CLUSTER}/*`),
);
team("engineers", "Run the application; none of them reads what patients wrote", readsLogs, seesService);
team(
  "database",
  "Work in the database, each under his own name",
  ...startsSessions,
  allow(["rds-db:connect"], databaseUser("${aws:PrincipalTag/databaseUser}")),
);
team("security", "Review activity, findings and rights", "SecurityAudit");

// The door for the night on which Identity Center does not answer. Each lead has a user of his own, without a password;
// an access key and a code generator, made by hand, lie in a sealed envelope each. All that such a user may do is to
// take the emergency role, with a code.
const ROLE = "care-emergency";
const roleArn = pulumi.interpolate`arn:aws:iam::${account}:role/${ROLE}`;
const group = new aws.iam.Group("emergency", { name: ROLE });
new aws.iam.GroupPolicyAttachment("emergency-leads", {
  group: group.name,
  policyArn: new aws.iam.Policy("emergency-leads", {
    policy: policyDocument(allow(["sts:AssumeRole"], roleArn)),
  }).arn,
});
const leads = config.requireObject<string[]>("emergencyLeads");
const users = leads.map((lead) => {
  const user = new aws.iam.User(lead, { name: `emergency-${lead}` });
  new aws.iam.UserGroupMembership(lead, { user: user.name, groups: [group.name] });
  return user;
});
const emergency = new aws.iam.Role(
  "emergency",
  {
    name: ROLE,
    description: "Access to patients' data and to the recovery, in an emergency. Each use of it wakes the others.",
    maxSessionDuration: 3600,
    assumeRolePolicy: policyDocument({
      Effect: "Allow",
      Principal: { AWS: leads.map((lead) => pulumi.interpolate`arn:aws:iam::${account}:user/emergency-${lead}`) },
      Action: "sts:AssumeRole",
      Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } },
    }),
  },
  { dependsOn: users },
);
const everywhere = (service: string, resource: string) =>
  [region, RECOVERY_REGION].map((where) => arnOf(service, resource, where));
const emergencyGrants = new aws.iam.Policy("emergency", {
  policy: policyDocument(
    allow(["s3:ListBucket", "s3:GetObject"], documents.arn, pulumi.interpolate`${documents.arn}/*`),
    ...startsSessions,
    allow(["rds-db:connect"], databaseUser("emergency")),
    readsLogs,
    seesService,
    allow(["ecs:UpdateService", "ecs:StopTask"], arnOf("ecs", `*/${CLUSTER}/*`)),
    allow(
      ["ssm:StartAutomationExecution", "ssm:GetAutomationExecution"],
      ...everywhere("ssm", `automation-definition/${RECOVERY}:*`),
      ...everywhere("ssm", "automation-execution/*"),
    ),
    allow(["backup:ListRecoveryPointsByBackupVault"], ...everywhere("backup", "backup-vault:*")),
    {
      ...allow(["iam:PassRole"], recoveryRole.arn),
      Condition: { StringEquals: { "iam:PassedToService": "ssm.amazonaws.com" } },
    },
    key.use,
    recoveryKey.use,
  ),
});
new aws.iam.RolePolicyAttachment("emergency", { role: emergency.name, policyArn: emergencyGrants.arn });

/**
 * Each time somebody takes the emergency role, as CloudWatch Logs finds it in the trail. EventBridge would see only what
 * is asked of this region; the trail has them all.
 */
export const EMERGENCY_USED = `{ ($.eventName = "AssumeRole") && ($.requestParameters.roleArn = "*:role/${ROLE}") }`;
export const emergencyRole = emergency.arn;
