import { type Parameter, parameterFinding } from "../core/parameters";
import { definePolicy } from "../core/policy";

const ENFORCE_SSL: Parameter = {
  name: "neptune_enforce_ssl",
  value: "1",
  isGood: (value) => value === "1",
  isGoodUnasked: true,
};

export default definePolicy({
  id: "neptune-parameter-group-tls",
  title: "Neptune cluster parameter groups keep TLS enforced",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:neptune/clusterParameterGroup:ClusterParameterGroup"],
  whenAbsent: "TLS is enforced.",
  fix: 'Drop the parameter or set it to "1".',
  remediates: true,
  judge: (group) => parameterFinding(group, ENFORCE_SSL, "clients may connect without TLS"),
});
