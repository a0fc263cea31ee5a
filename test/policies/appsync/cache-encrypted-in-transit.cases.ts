import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.appsync.ApiCacheArgs> = {}) =>
  new aws.appsync.ApiCache("records", {
    apiId: "a1b2c3",
    apiCachingBehavior: "FULL_REQUEST_CACHING",
    ttl: 900,
    type: "SMALL",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => make({ transitEncryptionEnabled: true }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ transitEncryptionEnabled: false }),
  },
  undecided: {
    "a computed flag": () => make({ transitEncryptionEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
