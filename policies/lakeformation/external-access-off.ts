import { definePolicy, violationIf } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";
import { and } from "../core/truth";

const OPEN = "allowFullTableExternalDataAccess";
const SETTINGS = "aws:lakeformation/dataLakeSettings:DataLakeSettings";

export default definePolicy({
  id: "lakeformation-external-access-off",
  title: "Third-party engines get no unfiltered access to the data lake",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [SETTINGS, "aws:glue/catalog:Catalog"],
  whenAbsent: "Third-party engines have no access.",
  fix: "Set allowFullTableExternalDataAccess: false and list externalDataFilteringAllowLists.",
  judge(resource) {
    const opened = { ...mustNotBeTrue(OPEN, "third-party engines read unfiltered")(resource), detail: OPEN };
    // A Catalog takes texts, of which "True" and "False" are the only ones.
    if (resource.type !== SETTINGS) return { ...opened, set: { [OPEN]: "False" } };
    const isUnlisted = and(
      resource.bool("allowExternalDataFiltering").is(true),
      resource.texts("externalDataFilteringAllowLists").isEmpty,
    );
    return [
      opened,
      violationIf(isUnlisted, "allowExternalDataFiltering is true and externalDataFilteringAllowLists is empty", {
        detail: "allowExternalDataFiltering",
      }),
    ];
  },
});
