import { definePolicy, violationIf } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "kms-grant-narrow",
  title: "Grants do not let the grantee pass the key on",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:kms/grant:Grant"],
  whenAbsent: "operations is required.",
  fix: "Add constraints, or drop CreateGrant.",
  judge: (grant) =>
    violationIf(
      and(
        grant.texts("operations").some((operation) => operation.is("CreateGrant")),
        grant.list("constraints").isEmpty,
      ),
      "operations hold CreateGrant without constraints: whoever has the grant may pass the key on",
    ),
});
