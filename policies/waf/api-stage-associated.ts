import { isPrivate, REST_API, STAGE } from "../apigateway/_shared";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or, Truth } from "../core/truth";
import {
  isManagedHere,
  isProtected,
  MANAGED_ELSEWHERE,
  managedElsewhere,
  namesEffectiveAcl,
  protectionCompanions,
} from "./_shared";

export default definePolicy({
  id: "waf-api-stage-associated",
  title: "Public REST API stages stand behind a web ACL",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#web-application-firewall", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [STAGE],
  companions: {
    ...protectionCompanions,
    restApi: { types: [REST_API], from: "restApi" },
    stages: { types: [STAGE], from: "resourceArn" },
  },
  settings: [managedElsewhere],
  whenAbsent: "No web ACL.",
  fix: 'Add aws.wafv2.WebAclAssociation { resourceArn: stage.arn, webAclArn: acl.arn }, or make the API private (endpointConfiguration.types: "PRIVATE").',
  peers: {
    config: ["api-gw-associated-with-waf"],
    prowler: ["apigateway_restapi_waf_acl_attached"],
    steampipe: ["apigateway_stage_use_waf_web_acl"],
    checkov: ["CKV2_AWS_29"],
  },
  judge(stage, context) {
    const { settings, companionsOf } = context;
    const { restApi } = companionsOf(stage);
    const gap = { path: "restApi", reason: "names an API that is not in the stack" };
    const isPublic = restApi.exist.state === "true" ? restApi.some((api) => isPrivate(api).not) : Truth.undecided(gap);
    // An ARN that is put together by hand is computed from the API, and names no other stage.
    const isProtectedByApi = restApi.some((api) =>
      companionsOf(api).associations.some((association) =>
        and(companionsOf(association).stages.exist.not, namesEffectiveAcl(association, context)),
      ),
    );
    return onlyIf(and(isManagedHere(settings), isPublic), `belongs to a private API, or ${MANAGED_ELSEWHERE}`, () =>
      violationUnless(
        or(isProtected(stage, context), isProtectedByApi),
        "No web ACL that can stop a request stands in front of the stage",
      ),
    );
  },
});
