import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isManagedHere, isProtected, MANAGED_ELSEWHERE, managedElsewhere, protectionCompanions } from "./_shared";

export default definePolicy({
  id: "waf-cognito-associated",
  title: "Cognito user pools stand behind a web ACL",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#web-application-firewall", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:cognito/userPool:UserPool"],
  companions: protectionCompanions,
  settings: [managedElsewhere],
  whenAbsent: "No web ACL.",
  fix: "Add aws.wafv2.WebAclAssociation { resourceArn: userPool.arn, webAclArn: acl.arn }.",
  peers: { prowler: ["cognito_user_pool_waf_acl_attached"] },
  judge(resource, context) {
    return onlyIf(isManagedHere(context.settings), MANAGED_ELSEWHERE, () =>
      violationUnless(
        isProtected(resource, context),
        "No web ACL that can stop a request stands in front of the user pool",
      ),
    );
  },
});
