import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "datasync-location-secret-not-static",
  title: "DataSync object storage locations carry no static secret key",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: ["astro#secrets-backend", "aptible#password-management", "aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:datasync/locationObjectStorage:LocationObjectStorage"],
  whenAbsent: "Access is anonymous, or by a role.",
  fix: "Use a role or a managed secret instead of secretKey.",
  peers: { checkov: ["CKV_AWS_295"] },
  judge: (location) => violationIf(location.text("secretKey").isSet, "secretKey is given in the program"),
});
