import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const index = (userContextPolicy?: pulumi.Input<string>) =>
  new aws.kendra.Index("guidelines", {
    name: "guidelines",
    roleArn: "arn:aws:iam::111122223333:role/guidelines",
    userContextPolicy,
    userTokenConfigurations: {
      jwtTokenTypeConfiguration: { keyLocation: "URL", url: "https://login.clinic.example/jwks.json" },
    },
  });

export const cases: PolicyCases = {
  compliant: {
    "the user's token": { doc: true, program: () => index("USER_TOKEN") },
  },
  violating: {
    "what the caller states": { doc: true, program: () => index("ATTRIBUTE_FILTER") },
    "nothing declared": () => index(),
  },
  undecided: {
    "a policy that is computed": () => index(new aws.kms.Key("key").description),
  },
};
