import { coversAction } from "../core/iam";
import {
  boundaryCompanions,
  EVERYTHING,
  type Grants,
  grantsOnAll,
  IDENTITY_POLICIES,
  isLimitedBy,
  noStatement,
} from "../core/identity";
import { definePolicy } from "../core/policy";
import { and } from "../core/truth";

const GRANTS: Grants = { "aws-marketplace:Subscribe": EVERYTHING };

export default definePolicy({
  id: "iam-policy-no-marketplace-wildcard",
  title: "No policy allows subscribing to any Marketplace product",
  family: "access-control",
  citations: ["164.308(a)(4)(ii)(B)", "164.312(a)(1)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: IDENTITY_POLICIES,
  companions: boundaryCompanions,
  whenAbsent: "Without a policy nothing is granted.",
  fix: "Remove aws-marketplace:Subscribe, or add a Condition on aws-marketplace:ProductId.",
  peers: {
    prowler: ["iam_policy_no_wildcard_marketplace_subscribe", "iam_inline_policy_no_wildcard_marketplace_subscribe"],
  },
  judge: noStatement(
    (statement) =>
      and(grantsOnAll(statement, GRANTS, coversAction), isLimitedBy(statement, ["aws-marketplace:productid"]).not),
    "allows subscribing to any AWS Marketplace product",
  ),
});
