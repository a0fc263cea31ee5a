import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { OURS, openDocument } from "../iam/_open";

const permission = (args: Partial<aws.lambda.PermissionArgs> = {}) =>
  new aws.lambda.Permission("intake", { function: "intake", action: "lambda:InvokeFunction", principal: "*", ...args });
const layer = (args: Partial<aws.lambda.LayerVersionPermissionArgs> = {}) =>
  new aws.lambda.LayerVersionPermission("tools", {
    layerName: "tools",
    versionNumber: 1,
    statementId: "tools",
    action: "lambda:GetLayerVersion",
    principal: "*",
    ...args,
  });
const policy = (statement: object) =>
  new aws.lambda.ResourcePolicy("intake", {
    resourceArn: "arn:aws:lambda:us-east-1:111122223333:function:intake",
    policy: openDocument("lambda:InvokeFunction", statement),
  });
const URL = { action: "lambda:InvokeFunctionUrl" };

export const cases: PolicyCases = {
  compliant: {
    "one service": { doc: true, program: () => permission({ principal: "events.amazonaws.com" }) },
    "one account": () => permission({ principal: "111122223333" }),
    "the organization": () => permission({ principalOrgId: "o-a1b2c3d4e5" }),
    "for one account": () => permission({ sourceAccount: "111122223333" }),
    "for one topic": () => permission({ sourceArn: "arn:aws:sns:us-east-1:111122223333:visits" }),
    "for a topic of the program": () => permission({ sourceArn: new aws.sns.Topic("visits").arn }),
    "a URL for one account": () => permission({ ...URL, principal: "111122223333", functionUrlAuthType: "AWS_IAM" }),
    "a URL for the organization": () => permission({ invokedViaFunctionUrl: true, principalOrgId: "o-a1b2c3d4e5" }),
    "a layer for an account": () => layer({ principal: "111122223333" }),
    "a layer for the organization": () => layer({ organizationId: "o-a1b2c3d4e5" }),
    "a policy for the organization": () => policy(OURS),
  },
  violating: {
    everybody: { doc: true, program: () => permission() },
    "everybody for any account": {
      isEnoughIfSet: ["sourceAccount"],
      program: () => permission({ sourceAccount: "*" }),
    },
    "everybody for any topic": {
      isEnoughIfSet: ["sourceArn"],
      program: () => permission({ sourceArn: "arn:aws:sns:*:*:*" }),
    },
    "everybody of any organization": {
      isEnoughIfSet: ["principalOrgId"],
      program: () => permission({ principalOrgId: "*" }),
    },
    "everybody who signs": () => permission({ ...URL, functionUrlAuthType: "AWS_IAM" }),
    "a URL for everybody": () => permission({ ...URL, functionUrlAuthType: "NONE" }),
    "a URL without authentication": () =>
      permission({ ...URL, functionUrlAuthType: "NONE", principalOrgId: "o-a1b2c3d4e5" }),
    "through a URL": () => permission({ invokedViaFunctionUrl: true }),
    "a layer": () => layer(),
    "a policy": { findings: ["policy.Statement[0]"], program: () => policy({}) },
  },
  undecided: {
    "a computed principal": () => permission({ principal: new aws.iam.User("late").arn }),
    "a computed principal of a layer": () => layer({ principal: new aws.iam.User("late").arn }),
  },
};
