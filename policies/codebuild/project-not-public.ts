import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "codebuild-project-not-public",
  title: "Build results are private",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:codebuild/project:Project"],
  whenAbsent: "PRIVATE.",
  fix: 'Remove projectVisibility or set it to "PRIVATE".',
  remediates: true,
  peers: { prowler: ["codebuild_project_not_publicly_accessible"] },
  judge: mustNotBeOneOf("projectVisibility", ["PUBLIC_READ"], "builds, logs and artifacts are public", "PRIVATE"),
});
