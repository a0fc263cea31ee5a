import { definePolicy, violationIf } from "../core/policy";
import { isWeakKey } from "../core/ssh";

export default definePolicy({
  id: "ec2-key-pair-strong",
  title: "Key pairs of instances are strong",
  family: "authentication",
  citations: ["164.312(d)", "164.308(a)(5)(ii)(D)"],
  sources: ["stitch#robust-credentials", "aptible#authentication", "aptible#password-management"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ec2/keyPair:KeyPair"],
  whenAbsent: "publicKey is required.",
  fix: "Make an Ed25519 key, or an RSA key of 3072 bits, and set publicKey to its public half.",
  judge: (pair) =>
    violationIf(isWeakKey(pair.text("publicKey")), "publicKey is a DSA key, or an RSA key of less than 2048 bits"),
});
