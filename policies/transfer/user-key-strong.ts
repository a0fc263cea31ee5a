import { definePolicy, violationIf } from "../core/policy";
import { isWeakKey } from "../core/ssh";

export default definePolicy({
  id: "transfer-user-key-strong",
  title: "Transfer users sign in with strong SSH keys",
  family: "authentication",
  citations: ["164.312(d)", "164.308(a)(5)(ii)(D)"],
  sources: ["sftp-to-go#strong-passwords", "aptible#authentication", "aptible#password-management"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:transfer/sshKey:SshKey"],
  whenAbsent: "body is required.",
  fix: "Ask the partner for an Ed25519 or ECDSA key, or an RSA key of 3072 bits, and set body to its public half.",
  judge: (key) => violationIf(isWeakKey(key.text("body")), "body is a DSA key, or an RSA key of less than 2048 bits"),
});
