import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "quicksight-dashboard-export-off",
  title: "Dashboards do not offer bulk export of their data",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.308(a)(4)(ii)(B)"],
  sources: ["aptible#access-authorization", "aptible#phi-stays-in-production"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:quicksight/dashboard:Dashboard"],
  whenAbsent: "Export is offered.",
  fix: 'Set dashboardPublishOptions.exportToCsvOption.availabilityStatus: "DISABLED".',
  remediates: true,
  judge: mustBeOneOf(
    "dashboardPublishOptions.exportToCsvOption.availabilityStatus",
    ["DISABLED"],
    "the dashboard offers export of its data",
  ),
});
