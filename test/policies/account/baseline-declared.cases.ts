import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

function baseline() {
  new aws.cloudtrail.Trail("all", { s3BucketName: "trails", isMultiRegionTrail: true });
  new aws.guardduty.Detector("all");
  new aws.securityhub.Account("all");
  new aws.cfg.Recorder("all", { roleArn: "arn:aws:iam::111122223333:role/config" });
  new aws.iam.AccountPasswordPolicy("all", { minimumPasswordLength: 14 });
  new aws.ebs.EncryptionByDefault("all");
  new aws.s3.AccountPublicAccessBlock("all", { blockPublicAcls: true });
  new aws.macie2.Account("all");
  new aws.inspector2.Enabler("all", { accountIds: ["111122223333"], resourceTypes: ["EC2"] });
  new aws.accessanalyzer.Analyzer("all", { analyzerName: "all" });
}
export const cases: PolicyCases = {
  compliant: {
    "all of it": { doc: true, settings: { accountBaseline: true }, program: () => baseline() },
    "less where that is allowed": {
      settings: { accountBaseline: true, accountBaselineResources: ["aws:guardduty/detector:Detector"] },
      program: () => new aws.guardduty.Detector("all"),
    },
  },
  violating: {
    nothing: {
      doc: true,
      settings: {
        accountBaseline: true,
        accountBaselineResources: ["aws:guardduty/detector:Detector", "aws:cloudtrail/trail:Trail"],
      },
      findings: ["aws:cloudtrail/trail:Trail"],
      program: () => new aws.guardduty.Detector("all"),
    },
    "an analyzer of unused access": {
      settings: { accountBaseline: true, accountBaselineResources: ["aws:accessanalyzer/analyzer:Analyzer"] },
      program: () =>
        new aws.accessanalyzer.Analyzer("unused", { analyzerName: "unused", type: "ACCOUNT_UNUSED_ACCESS" }),
    },
    "encryption that is off": {
      settings: {
        accountBaseline: true,
        accountBaselineResources: ["aws:ebs/encryptionByDefault:EncryptionByDefault"],
      },
      program: () => new aws.ebs.EncryptionByDefault("all", { enabled: false }),
    },
  },
  undecided: {
    "a computed kind of analyzer": {
      settings: { accountBaseline: true, accountBaselineResources: ["aws:accessanalyzer/analyzer:Analyzer"] },
      program: () =>
        new aws.accessanalyzer.Analyzer("unused", { analyzerName: "unused", type: new aws.kms.Key("late").arn }),
    },
  },
  notApplicable: {
    "another stack's business": () => new aws.guardduty.Detector("all"),
  },
};
