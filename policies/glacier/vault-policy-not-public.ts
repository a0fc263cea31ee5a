import { openStatements } from "../core/iam";
import { definePolicy } from "../core/policy";

const VAULT = "aws:glacier/vault:Vault";

export default definePolicy({
  id: "glacier-vault-policy-not-public",
  title: "Glacier vault policies grant nothing to arbitrary principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [VAULT, "aws:glacier/vaultLock:VaultLock"],
  whenAbsent: "Without a policy nobody else is let in.",
  fix: "Name the principals in Principal, or add a Condition such as aws:PrincipalOrgID, aws:SourceVpce or aws:SourceAccount.",
  peers: {
    prowler: ["glacier_vaults_policy_public_access"],
    steampipe: ["glacier_vault_restrict_public_access"],
    checkov: ["CKV_AWS_167"],
  },
  judge: (resource) => openStatements(resource.json(resource.type === VAULT ? "accessPolicy" : "policy")),
});
