import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const lake = (args: aws.lakeformation.DataLakeSettingsArgs) => new aws.lakeformation.DataLakeSettings("lake", args);

const catalog = (allowFullTableExternalDataAccess?: aws.glue.CatalogArgs["allowFullTableExternalDataAccess"]) =>
  new aws.glue.Catalog("claims", { name: "claims", allowFullTableExternalDataAccess });

const FULL = "allowFullTableExternalDataAccess";
const FILTERED = "allowExternalDataFiltering";

export const cases: PolicyCases = {
  compliant: {
    "access that is filtered, for one account": {
      doc: true,
      program: () =>
        lake({
          allowFullTableExternalDataAccess: false,
          allowExternalDataFiltering: true,
          externalDataFilteringAllowLists: ["444455556666"],
        }),
    },
    "nothing declared": () => lake({}),
    "a catalog with nothing declared": () => catalog(),
    "a catalog without access": () => catalog("False"),
  },
  violating: {
    "access to whole tables": {
      doc: true,
      findings: [FULL],
      program: () => lake({ allowFullTableExternalDataAccess: true }),
    },
    "filtering for nobody in particular": {
      findings: [FILTERED],
      program: () => lake({ allowExternalDataFiltering: true }),
    },
    both: {
      findings: [FULL, FILTERED],
      program: () => lake({ allowFullTableExternalDataAccess: true, allowExternalDataFiltering: true }),
    },
    "a catalog with access to whole tables": { findings: [FULL], program: () => catalog("True") },
  },
  undecided: {
    "a flag that is computed": () =>
      lake({ allowFullTableExternalDataAccess: new aws.kms.Key("key").arn.apply((arn) => arn !== "") }),
    "a list that is computed": () =>
      lake({
        allowExternalDataFiltering: true,
        externalDataFilteringAllowLists: new aws.kms.Key("key").arn.apply(() => []),
      }),
  },
};
