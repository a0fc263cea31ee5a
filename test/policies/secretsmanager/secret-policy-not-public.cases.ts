import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { OURS, openCases, openDocument } from "../iam/_open";

const attached = (args: Omit<aws.secretsmanager.SecretPolicyArgs, "secretArn">) =>
  new aws.secretsmanager.SecretPolicy("intake", {
    secretArn: "arn:aws:secretsmanager:us-east-1:111122223333:secret:intake-AbCdEf",
    ...args,
  });
const late = () => new aws.iam.User("late").arn.apply((arn) => openDocument(arn, {}));
const common = openCases(
  {
    "a secret": (policy) => new aws.secretsmanager.Secret("intake", { policy }),
    "a policy of its own": (policy) => attached({ policy }),
  },
  "secretsmanager:GetSecretValue",
);

export const cases: PolicyCases = {
  ...common,
  compliant: {
    ...common.compliant,
    "no policy": () => new aws.secretsmanager.Secret("intake"),
    "a computed policy, which AWS checks": () => attached({ policy: late(), blockPublicPolicy: true }),
    "a narrow policy, unchecked": () =>
      attached({ policy: openDocument("secretsmanager:GetSecretValue", OURS), blockPublicPolicy: false }),
  },
  violating: {
    ...common.violating,
    "everyone, checked": {
      isEnoughIfSet: ["policy"],
      program: () => attached({ policy: openDocument("secretsmanager:GetSecretValue", {}), blockPublicPolicy: true }),
    },
  },
  undecided: {
    ...common.undecided,
    "a computed policy, unchecked": () => attached({ policy: late(), blockPublicPolicy: false }),
  },
};
