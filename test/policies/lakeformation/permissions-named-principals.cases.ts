import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Principal = pulumi.Input<string>;

const grant = (principal: Principal) =>
  new aws.lakeformation.Permissions("claims", { principal, permissions: ["DESCRIBE"], database: { name: "claims" } });

const defaults = (...principals: Principal[]) => {
  const permissions = principals.map((principal) => ({ principal, permissions: ["ALL"] }));
  return new aws.lakeformation.DataLakeSettings("lake", {
    admins: ["arn:aws:iam::111122223333:role/lake"],
    createDatabaseDefaultPermissions: permissions,
    createTableDefaultPermissions: permissions,
  });
};

const given = (dataLakePrincipalIdentifier: Principal) => [
  { principal: { dataLakePrincipalIdentifier }, permissions: ["ALL"] },
];

const database = (principal: Principal) =>
  new aws.glue.CatalogDatabase("claims", { name: "claims", createTableDefaultPermissions: given(principal) });

const RESEARCH = "arn:aws:iam::111122223333:role/research";
const ANYONE = "IAM_ALLOWED_PRINCIPALS";

export const cases: PolicyCases = {
  compliant: {
    "a grant to a role": { doc: true, program: () => grant(RESEARCH) },
    "defaults that are cleared": () => defaults(),
    "defaults for a role": () => defaults(RESEARCH),
    "a database with defaults for a role": () => database(RESEARCH),
    "a catalog with nothing declared": () => new aws.glue.Catalog("claims", { name: "claims" }),
  },
  violating: {
    "a grant to every principal of IAM": { doc: true, program: () => grant(ANYONE) },
    "another spelling": () => grant("iam_allowed_principals"),
    "every principal of an account": () => grant("111122223333:IAMPrincipals"),
    "defaults for every principal": () => defaults(RESEARCH, ANYONE),
    "a database with defaults for every principal": () => database(ANYONE),
    "a catalog with defaults for its databases": () =>
      new aws.glue.Catalog("claims", { name: "claims", createDatabaseDefaultPermissions: given(ANYONE) }),
    "a catalog with defaults for its tables": () =>
      new aws.glue.Catalog("claims", { name: "claims", createTableDefaultPermissions: given(ANYONE) }),
  },
  undecided: {
    "a principal that is computed": () => grant(new aws.iam.Role("research", { assumeRolePolicy: "{}" }).arn),
    "defaults that are computed": () =>
      new aws.lakeformation.DataLakeSettings("lake", {
        createTableDefaultPermissions: new aws.kms.Key("key").arn.apply(() => []),
      }),
  },
};
