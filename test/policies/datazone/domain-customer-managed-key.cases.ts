import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const domain = (kmsKeyIdentifier?: pulumi.Input<string>) =>
  new aws.datazone.Domain("research", {
    name: "research",
    domainExecutionRole: "arn:aws:iam::111122223333:role/research",
    kmsKeyIdentifier,
  });

export const cases: PolicyCases = {
  compliant: {
    "a key": { doc: true, program: () => domain(new aws.kms.Key("research").arn) },
    "a key of another stack": () =>
      domain("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
  },
  violating: {
    "no key": { doc: true, program: () => domain() },
    "an empty key": { isEnoughIfSet: ["kmsKeyIdentifier"], program: () => domain("") },
  },
  undecided: {},
};
