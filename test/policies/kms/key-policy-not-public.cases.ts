import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { when } from "../iam/_documents";
import { openCases, openDocument } from "../iam/_open";
import { PRIMARY } from "./_programs";

const key = (statement: object) => new aws.kms.Key("clinic", { policy: openDocument("kms:Decrypt", statement) });
const common = openCases(
  {
    "a key": (policy) => new aws.kms.Key("clinic", { policy }),
    "an external key": (policy) => new aws.kms.ExternalKey("clinic", { policy }),
    "a replica": (policy) => new aws.kms.ReplicaKey("clinic", { primaryKeyArn: PRIMARY, policy }),
    "an external replica": (policy) => new aws.kms.ReplicaExternalKey("clinic", { primaryKeyArn: PRIMARY, policy }),
    "a policy of its own": (policy) =>
      new aws.kms.KeyPolicy("clinic", { keyId: "1234abcd-12ab-34cd-56ef-1234567890ab", policy }),
  },
  "kms:Decrypt",
);

export const cases: PolicyCases = {
  ...common,
  compliant: {
    ...common.compliant,
    "AWS's default": () => new aws.kms.Key("clinic"),
    "of one account": () => key(when("StringEquals", "kms:CallerAccount", "111122223333")),
  },
  violating: {
    ...common.violating,
    "through a service of anybody": () => key(when("StringEquals", "kms:ViaService", "s3.us-east-1.amazonaws.com")),
  },
};
