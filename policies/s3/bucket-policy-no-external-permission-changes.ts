import { knownOwnAccounts, ownAccounts } from "../core/accounts";
import { grantsToForeignAccount, statements } from "../core/iam";
import { definePolicy, notApplicable, orUndecided, violationIf } from "../core/policy";
import { BUCKETS } from "./_shared";

const CHANGES = [
  "s3:DeleteBucketPolicy",
  "s3:PutBucketAcl",
  "s3:PutBucketPolicy",
  "s3:PutEncryptionConfiguration",
  "s3:PutObjectAcl",
];

export default definePolicy({
  id: "s3-bucket-policy-no-external-permission-changes",
  title: "S3 bucket policies give no other account the right to change the bucket's permissions or encryption",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: [
    "astro#single-tenancy",
    "aptible#access-authorization",
    "aptible#access-modification",
    "aptible#phi-stays-in-production",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [...BUCKETS, "aws:s3/bucketPolicy:BucketPolicy"],
  settings: [ownAccounts],
  whenAbsent: "Without a policy nobody else is let in.",
  fix: "Remove the permission-changing actions from the statement for the other account.",
  peers: {
    steampipe: ["s3_bucket_policy_restricts_cross_account_permission_changes"],
    prowler: ["s3_bucket_cross_account_access"],
  },
  judge(resource, { settings }) {
    const own = knownOwnAccounts(resource, settings);
    if (own.length === 0) return notApplicable("the setting accounts.own does not say which accounts are one's own");
    return statements(resource.json("policy")).collect(
      (statement) =>
        violationIf(
          grantsToForeignAccount(statement, own, CHANGES),
          `${statement.path} lets another account change the bucket's permissions or encryption`,
          { detail: statement.path },
        ),
      orUndecided("A statement lets another account change the bucket's permissions"),
    );
  },
});
