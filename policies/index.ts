import { PolicyPack } from "@pulumi/policy";
import { hipaaPolicies } from "./library";

new PolicyPack("hipaa-safeguards", {
  displayName: "HIPAA safeguards",
  description: "Stops deployments that break the technical safeguards of the HIPAA Security Rule.",
  enforcementLevel: "mandatory",
  policies: hipaaPolicies(),
});
