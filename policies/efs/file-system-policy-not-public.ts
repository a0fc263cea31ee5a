import { isNotOpen } from "../core/iam";
import { definePolicy } from "../core/policy";

export default definePolicy({
  id: "efs-file-system-policy-not-public",
  title: "EFS file system policies grant nothing to arbitrary principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:efs/fileSystemPolicy:FileSystemPolicy"],
  whenAbsent: "Without a policy whoever reaches a mount target may mount.",
  fix: 'Name principals in Principal, or add a Condition such as elasticfilesystem:AccessedViaMountTarget "true".',
  peers: { prowler: ["efs_not_publicly_accessible"], steampipe: ["efs_file_system_restrict_public_access"] },
  judge: isNotOpen("policy"),
});
