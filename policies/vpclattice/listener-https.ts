import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "vpclattice-listener-https",
  title: "VPC Lattice listeners speak HTTPS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:vpclattice/listener:Listener"],
  whenAbsent: "protocol is required.",
  fix: 'Set protocol: "HTTPS" (the listener is replaced).',
  judge: mustNotBeOneOf("protocol", ["HTTP"], "clients reach the service in plaintext"),
});
