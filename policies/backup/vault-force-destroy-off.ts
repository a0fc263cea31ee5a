import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "backup-vault-force-destroy-off",
  title: "Destroying a stack does not delete recovery points",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:backup/vault:Vault"],
  whenAbsent: "A vault with recovery points cannot be destroyed.",
  fix: "Remove forceDestroy or set it to false.",
  remediates: true,
  judge: mustNotBeTrue("forceDestroy", "destroying the stack deletes recovery points"),
});
