import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { acl, associate } from "./_programs";

const pool = () => new aws.cognito.UserPool("patients");
export const cases: PolicyCases = {
  compliant: {
    associated: { doc: true, program: () => associate(pool().arn) },
    "a regional ACL of the older kind": () => {
      const own = new aws.wafregional.WebAcl("web", { metricName: "web", defaultAction: { type: "BLOCK" } });
      new aws.wafregional.WebAclAssociation("web", { resourceArn: pool().arn, webAclId: own.id });
    },
  },
  violating: {
    nothing: { doc: true, program: () => pool() },
    "an ACL that stops nothing": () => associate(pool().arn, acl().arn),
  },
  undecided: {
    "computed rules": () => associate(pool().arn, acl({ ruleJson: new aws.kms.Key("late").arn }).arn),
  },
  notApplicable: {
    "from elsewhere": { settings: { waf: { managedElsewhere: true } }, program: () => pool() },
  },
};
