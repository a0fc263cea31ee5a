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
    on: { doc: true, program: () => make({ atRestEncryptionEnabled: true }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ atRestEncryptionEnabled: false }),
  },
  undecided: {
    "a computed flag": () => make({ atRestEncryptionEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
