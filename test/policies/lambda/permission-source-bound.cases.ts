import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const permission = (args: Partial<aws.lambda.PermissionArgs> = {}) =>
  new aws.lambda.Permission("intake", {
    function: "intake",
    action: "lambda:InvokeFunction",
    principal: "events.amazonaws.com",
    ...args,
  });
const RULE = "arn:aws:events:us-east-1:111122223333:rule/visits";

export const cases: PolicyCases = {
  compliant: {
    "one rule": { doc: true, program: () => permission({ sourceArn: RULE }) },
    "a rule of the program": () =>
      permission({ sourceArn: new aws.cloudwatch.EventRule("visits", { scheduleExpression: "rate(1 day)" }).arn }),
    "rules of one account": () => permission({ sourceArn: "arn:aws:events:*:111122223333:rule/*" }),
    "one account": () => permission({ sourceAccount: "111122223333" }),
    "any rule of one account": () => permission({ sourceArn: "arn:aws:events:*:*:*", sourceAccount: "111122223333" }),
    "the organization": () => permission({ principalOrgId: "o-a1b2c3d4e5" }),
    "a skill of Alexa": () =>
      permission({ principal: "alexa-appkit.amazon.com.amazonaws.com", eventSourceToken: "amzn1.ask.skill.0a1b2c3d" }),
    "one bucket": () => permission({ principal: "s3.amazonaws.com", sourceArn: "arn:aws:s3:::records" }),
  },
  violating: {
    "any rule": { doc: true, findings: ["source"], program: () => permission() },
    "any rule by name": {
      findings: ["source"],
      isEnoughIfSet: ["sourceArn"],
      program: () => permission({ sourceArn: "*" }),
    },
    "rules of any account": {
      findings: ["source"],
      isEnoughIfSet: ["sourceArn"],
      program: () => permission({ sourceArn: "arn:aws:events:*:*:rule/*" }),
    },
    "a service in China": { findings: ["source"], program: () => permission({ principal: "sns.amazonaws.com.cn" }) },
    "every action": { findings: ["action"], program: () => permission({ sourceArn: RULE, action: "lambda:*" }) },
    "every action there is": { findings: ["action"], program: () => permission({ sourceArn: RULE, action: "*" }) },
    "every action for any rule": { findings: ["source", "action"], program: () => permission({ action: "lambda:*" }) },
  },
  undecided: {
    "a computed principal": () => permission({ principal: new aws.iam.User("late").arn }),
  },
  notApplicable: {
    "an account": () => permission({ principal: "111122223333" }),
    "a role": () => permission({ principal: "arn:aws:iam::111122223333:role/records" }),
    everybody: () => permission({ principal: "*" }),
  },
};
