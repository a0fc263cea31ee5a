import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "route53-resolver-firewall-fails-closed",
  title: "The DNS firewall blocks when it cannot judge",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:route53/resolverFirewallConfig:ResolverFirewallConfig"],
  whenAbsent: "Queries are refused.",
  fix: 'Set firewallFailOpen: "DISABLED".',
  remediates: true,
  judge: mustNotBeOneOf("firewallFailOpen", ["ENABLED"], "queries pass when the firewall cannot be asked", "DISABLED"),
});
