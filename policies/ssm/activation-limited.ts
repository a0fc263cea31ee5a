import { definePolicy } from "../core/policy";
import { mustBeAtMost } from "../core/requirements";
import { wholeNumber } from "../core/settings";

const maximumRegistrations = wholeNumber(
  "ssm.maximumRegistrations",
  { min: 1, max: 1000 },
  { fallback: 10, description: "How many machines one activation may register." },
);

export default definePolicy({
  id: "ssm-activation-limited",
  title: "Hybrid activations expire and are limited",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#termination", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ssm/activation:Activation"],
  settings: [maximumRegistrations],
  whenAbsent: "One machine.",
  fix: "Set registrationLimit to the number of machines and an expirationDate.",
  judge: mustBeAtMost("registrationLimit", maximumRegistrations, 1, "whoever has the code registers machines"),
});
