import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "codebuild-project-not-privileged",
  title: "Builds get no extended rights on their host",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(4)(ii)(B)"],
  sources: ["platform-sh#application-security", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:codebuild/project:Project"],
  whenAbsent: "Builds are not privileged.",
  fix: "Set environment.privilegedMode: false, unless the project builds container images.",
  peers: { steampipe: ["codebuild_project_environment_privileged_mode_disabled"], checkov: ["CKV_AWS_316"] },
  judge: mustNotBeTrue("environment.privilegedMode", "builds control their Docker host"),
});
