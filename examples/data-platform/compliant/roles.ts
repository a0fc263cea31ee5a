import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { account, policyDocument } from "./account";

/** What a role may do, as a statement of a policy. */
export interface Grant {
  Effect: string;
  Action: string[];
  Resource: pulumi.Input<string> | pulumi.Input<string>[];
  Condition?: object;
}

/** A grant on what the ARNs name. */
export function allow(actions: string[], ...resources: pulumi.Input<string>[]): Grant {
  return { Effect: "Allow", Action: actions, Resource: resources };
}

/**
 * A role that a service may take on behalf of this account, and of no other.
 * @param permissions grants, and names of managed policies
 */
export function serviceRole(name: string, service: string, ...permissions: (Grant | string)[]): aws.iam.Role {
  const onBehalfOf = { Condition: { StringEquals: { "aws:SourceAccount": account } } };
  const role = new aws.iam.Role(name, {
    assumeRolePolicy: policyDocument({
      Effect: "Allow",
      Principal: { Service: `${service}.amazonaws.com` },
      Action: "sts:AssumeRole",
      // EC2 takes a role for an instance, without naming an account.
      ...(service !== "ec2" && onBehalfOf),
    }),
  });
  const grants = permissions.filter((permission) => typeof permission !== "string");
  if (grants.length > 0) {
    const policy = new aws.iam.Policy(name, { policy: policyDocument(...grants) });
    new aws.iam.RolePolicyAttachment(name, { role: role.name, policyArn: policy.arn });
  }
  for (const policy of permissions.filter((permission) => typeof permission === "string")) {
    new aws.iam.RolePolicyAttachment(`${name}-${policy.replace(/^.*\//, "")}`, {
      role: role.name,
      policyArn: `arn:aws:iam::aws:policy/${policy}`,
    });
  }
  return role;
}

/** What it takes to write to the log groups of this account. */
export const writeLogs = allow(
  ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
  account.apply((id) => `arn:aws:logs:*:${id}:log-group:*`),
);
