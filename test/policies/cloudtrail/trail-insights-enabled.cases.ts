import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cloudtrail.TrailArgs> = {}) =>
  new aws.cloudtrail.Trail("account", { s3BucketName: "trails", isMultiRegionTrail: true, ...args });
export const cases: PolicyCases = {
  compliant: {
    both: {
      doc: true,
      program: () =>
        make({ insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }] }),
    },
  },
  violating: {
    none: { doc: true, findings: ["ApiCallRateInsight", "ApiErrorRateInsight"], program: () => make() },
    one: {
      findings: ["ApiErrorRateInsight"],
      program: () => make({ insightSelectors: [{ insightType: "ApiCallRateInsight" }] }),
    },
  },
  undecided: {
    "a computed type": () =>
      make({ insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: new aws.kms.Key("late").arn }] }),
  },
};
