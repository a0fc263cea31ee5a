import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.securityhub.AccountArgs = {}) => new aws.securityhub.Account("all", args);
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "chosen standards": () => {
      make({ enableDefaultStandards: false });
      new aws.securityhub.StandardsSubscription("cis", {
        standardsArn: "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0",
      });
    },
    "off for a reason": () =>
      new aws.securityhub.StandardsControl("iam-1", {
        standardsControlArn: "arn:aws:securityhub:us-east-1:111122223333:control/cis/v/1.2.0/1.10",
        controlStatus: "DISABLED",
        disabledReason: "done by the identity provider",
      }),
    "an association that is off for a reason": () =>
      new aws.securityhub.StandardsControlAssociation("iam-1", {
        standardsArn: "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0",
        securityControlId: "IAM.1",
        associationStatus: "DISABLED",
        updatedReason: "done by the identity provider",
      }),
  },
  violating: {
    "no standards": { doc: true, program: () => make({ enableDefaultStandards: false }) },
    off: () =>
      new aws.securityhub.StandardsControl("iam-1", {
        standardsControlArn: "arn:aws:securityhub:us-east-1:111122223333:control/cis/v/1.2.0/1.10",
        controlStatus: "DISABLED",
      }),
    "an association that is off": () =>
      new aws.securityhub.StandardsControlAssociation("iam-1", {
        standardsArn: "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0",
        securityControlId: "IAM.1",
        associationStatus: "DISABLED",
      }),
  },
  undecided: {
    "a computed flag": () => make({ enableDefaultStandards: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
