import type { Fact } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { some, type Truth } from "../core/truth";

const IDENTIFIER = "principal.dataLakePrincipalIdentifier";
const PATHS: Readonly<Record<string, readonly string[]>> = {
  "aws:lakeformation/permissions:Permissions": ["principal"],
  "aws:lakeformation/dataLakeSettings:DataLakeSettings": [
    "createDatabaseDefaultPermissions.principal",
    "createTableDefaultPermissions.principal",
  ],
  "aws:glue/catalogDatabase:CatalogDatabase": [`createTableDefaultPermissions.${IDENTIFIER}`],
  "aws:glue/catalog:Catalog": [
    `createDatabaseDefaultPermissions.${IDENTIFIER}`,
    `createTableDefaultPermissions.${IDENTIFIER}`,
  ],
};

const isAnyone = (principal: Fact<string>): Truth =>
  principal.satisfies((text) => /^iam_allowed_principals$/i.test(text) || text.endsWith(":IAMPrincipals"));

export default definePolicy({
  id: "lakeformation-permissions-named-principals",
  title: "Lake Formation grants go to named principals",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization", "aptible#access-modification"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(PATHS),
  whenAbsent: "A fresh account grants to IAM_ALLOWED_PRINCIPALS until DataLakeSettings clears it.",
  fix: "Grant to roles or users, and clear createDatabaseDefaultPermissions and createTableDefaultPermissions.",
  judge(resource) {
    const principals = PATHS[resource.type]!.flatMap((path) => resource.leaves(path));
    return violationIf(some(principals, isAnyone), "A grant goes to all IAM principals instead of named ones");
  },
});
