import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "workspacesweb-data-transfer-restricted",
  title: "Secure browser sessions do not let data out by copy, download or print",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.308(a)(4)(ii)(B)"],
  sources: ["aptible#access-authorization", "aptible#phi-stays-in-production"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:workspacesweb/userSettings:UserSettings"],
  whenAbsent: "The properties are required.",
  fix: 'Set copyAllowed, downloadAllowed and printAllowed to "Disabled".',
  judge: (user) =>
    ["copyAllowed", "downloadAllowed", "printAllowed"].map((property) => ({
      ...mustNotBeOneOf(property, ["Enabled"], "data leaves the session", "Disabled")(user),
      detail: property,
    })),
});
