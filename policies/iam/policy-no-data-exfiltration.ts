import {
  boundaryCompanions,
  type Grants,
  grantsOnAll,
  IDENTITY_POLICIES,
  isLimitedBy,
  noStatement,
  RESOURCE_TAGS,
} from "../core/identity";
import { definePolicy } from "../core/policy";
import { and } from "../core/truth";

const PARAMETERS = "ssm:region:account:parameter/*";
const TABLES = "dynamodb:region:account:table/*";
const GRANTS: Grants = {
  "s3:GetObject": "s3:::*/*",
  "secretsmanager:GetSecretValue": "secretsmanager:region:account:secret:*",
  "ssm:GetParameter": PARAMETERS,
  "ssm:GetParameters": PARAMETERS,
  "ssm:GetParametersByPath": PARAMETERS,
  "dynamodb:GetItem": TABLES,
  "dynamodb:BatchGetItem": TABLES,
  "dynamodb:Scan": TABLES,
  "dynamodb:Query": TABLES,
  "rds-data:ExecuteStatement": "rds:region:account:cluster:*",
};

// What names the data, or the one way to it. Conditions on the caller's sign-in or on TLS leave all data open.
const LIMITS = [
  ...RESOURCE_TAGS,
  "aws:calledvia",
  "aws:calledviafirst",
  "aws:calledvialast",
  "aws:sourceip",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:vpcsourceip",
  "dynamodb:leadingkeys",
  "s3:dataaccesspointarn",
  "s3:existingobjecttag/",
  "secretsmanager:resourcetag/",
  "secretsmanager:secretid",
  "ssm:resourcetag/",
];

export default definePolicy({
  id: "iam-policy-no-data-exfiltration",
  title: "No policy allows reading data stores or secrets without naming them",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["stitch#unique-credentials", "platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: IDENTITY_POLICIES,
  companions: boundaryCompanions,
  whenAbsent: "Without a policy nothing is granted.",
  fix: "Name the bucket, table, secret or parameter ARNs in Resource.",
  peers: {
    checkov: ["CKV_AWS_288", "CKV_AWS_287", "CKV_AWS_290", "CKV_AWS_355", "CKV_AWS_107", "CKV_AWS_108", "CKV_AWS_111"],
    guard: ["iam_policydocument_no_wildcard_resource"],
  },
  judge: noStatement(
    (statement) => and(grantsOnAll(statement, GRANTS), isLimitedBy(statement, LIMITS).not),
    "allows reading data or secrets on every resource",
  ),
});
