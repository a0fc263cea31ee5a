import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { template } from "./_programs";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
const role = (args: Partial<aws.iam.RoleArgs> = {}) =>
  new aws.iam.Role("app", {
    assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "ec2.amazonaws.com" }),
    ...args,
  });
const instanceOf = (own: aws.iam.Role) =>
  make({ iamInstanceProfile: new aws.iam.InstanceProfile("app", { role: own.name }).name });
const templateOf = (own: aws.iam.Role) =>
  template({ iamInstanceProfile: { arn: new aws.iam.InstanceProfile("app", { role: own.name }).arn } });
const MANAGED = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore";
const READ_ONLY = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
const REGISTERS = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "ssm:*", Resource: "*" }],
});
export const cases: PolicyCases = {
  compliant: {
    attached: {
      doc: true,
      program: () => {
        const own = role();
        new aws.iam.RolePolicyAttachment("ssm", { role: own.name, policyArn: MANAGED });
        instanceOf(own);
      },
    },
    "by the role itself": () => instanceOf(role({ managedPolicyArns: [MANAGED] })),
    "by the role itself, inline": () => instanceOf(role({ inlinePolicies: [{ name: "ssm", policy: REGISTERS }] })),
    "by one statement of several": () => {
      const own = role();
      const statements = [
        { Effect: "Allow", Action: "s3:GetObject", Resource: "*" },
        { Effect: "Allow", Action: "ssm:UpdateInstanceInformation", Resource: "*" },
      ];
      new aws.iam.RolePolicy("ssm", {
        role: own.id,
        policy: JSON.stringify({ Version: "2012-10-17", Statement: statements }),
      });
      instanceOf(own);
    },
    "by one of an exclusive list": () => {
      const own = role();
      new aws.iam.RolePolicyAttachmentsExclusive("all", { roleName: own.name, policyArns: [READ_ONLY, MANAGED] });
      instanceOf(own);
    },
    "by an inline policy": () => {
      const own = role();
      new aws.iam.RolePolicy("ssm", { role: own.id, policy: REGISTERS });
      instanceOf(own);
    },
    "by a policy of one's own": () => {
      const own = role();
      new aws.iam.RolePolicyAttachment("ssm", {
        role: own.name,
        policyArn: new aws.iam.Policy("ssm", { policy: REGISTERS }).arn,
      });
      instanceOf(own);
    },
    "by an exclusive list": () => {
      const own = role();
      new aws.iam.RolePolicyAttachmentsExclusive("all", { roleName: own.name, policyArns: [MANAGED] });
      instanceOf(own);
    },
    "by an attachment to several": () => {
      const own = role();
      new aws.iam.PolicyAttachment("ssm", { roles: [own.name], policyArn: MANAGED });
      instanceOf(own);
    },
    "by the region": () => {
      const own = role();
      new aws.ssm.ServiceSetting("all", {
        settingId:
          "arn:aws:ssm:us-east-1:111122223333:servicesetting/ssm/managed-instance/default-ec2-instance-management-role",
        settingValue: "role",
      });
      instanceOf(own);
    },
    "no profile": () => make(),
    "a profile of another stack": () => make({ iamInstanceProfile: "app" }),
    "a template": () => {
      const own = role();
      new aws.iam.RolePolicyAttachment("ssm", { role: own.name, policyArn: MANAGED });
      templateOf(own);
    },
  },
  violating: {
    "nothing attached": { doc: true, program: () => instanceOf(role()) },
    "another policy": () => {
      const own = role();
      new aws.iam.RolePolicyAttachment("s3", { role: own.name, policyArn: READ_ONLY });
      instanceOf(own);
    },
    "another policy, by the role itself": () => instanceOf(role({ managedPolicyArns: [READ_ONLY] })),
    "a policy with a longer name": () => {
      const own = role();
      const policyArn = "arn:aws:iam::111122223333:policy/AmazonSSMManagedInstanceCoreDenied";
      new aws.iam.RolePolicyAttachment("ssm", { role: own.name, policyArn });
      instanceOf(own);
    },
    "another setting of the region": () => {
      new aws.ssm.ServiceSetting("all", {
        settingId: "arn:aws:ssm:us-east-1:111122223333:servicesetting/ssm/parameter-store/high-throughput-enabled",
        settingValue: "true",
      });
      instanceOf(role());
    },
    "a template": () => templateOf(role()),
  },
  undecided: {
    "a policy of another stack": () => {
      const own = role();
      new aws.iam.RolePolicyAttachment("ssm", { role: own.name, policyArn: new aws.kms.Key("late").arn });
      instanceOf(own);
    },
  },
};
