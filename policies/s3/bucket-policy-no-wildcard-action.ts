import { allowsEveryAction, statements } from "../core/iam";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { BUCKETS } from "./_shared";

export default definePolicy({
  id: "s3-bucket-policy-no-wildcard-action",
  title: "S3 bucket policies grant named actions, not all actions",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [...BUCKETS, "aws:s3/bucketPolicy:BucketPolicy"],
  whenAbsent: "Without a policy nobody else is let in.",
  fix: 'List the actions which the principal needs, e.g. ["s3:GetObject", "s3:PutObject"].',
  peers: { guard: ["s3_bucket_policy_no_allow_plus_not_action", "s3_bucket_policy_no_wildcard_action"] },
  judge: (resource) =>
    statements(resource.json("policy")).collect(
      (statement) =>
        violationIf(allowsEveryAction(statement, "s3"), `${statement.path} allows every S3 action`, {
          detail: statement.path,
        }),
      orUndecided("A statement allows every S3 action"),
    ),
});
