import { definePolicy, onlyIf } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "ec2-account-imdsv2-required",
  title: "The account-wide metadata defaults require IMDSv2",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults"],
  whenAbsent: "No preference.",
  fix: 'Set httpTokens: "required".',
  remediates: true,
  peers: { prowler: ["ec2_instance_account_imdsv2_enabled"] },
  judge: (defaults) =>
    onlyIf(defaults.text("httpEndpoint").is("disabled").not, "no instance answers metadata requests", () =>
      mustBeOneOf("httpTokens", ["required"], "instances of the region need no session tokens by default")(defaults),
    ),
});
