import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const domain = (defaultEncryptionKey?: pulumi.Input<string>) =>
  new aws.customerprofiles.Domain("callers", {
    domainName: "callers",
    defaultExpirationDays: 365,
    defaultEncryptionKey,
  });

export const cases: PolicyCases = {
  compliant: {
    "a key": { doc: true, program: () => domain(new aws.kms.Key("callers").arn) },
    "a key of another stack": () =>
      domain("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
  },
  violating: {
    "no key": { doc: true, program: () => domain() },
    "an empty key": { isEnoughIfSet: ["defaultEncryptionKey"], program: () => domain("") },
  },
  undecided: {},
};
