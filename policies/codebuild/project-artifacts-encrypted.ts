import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { and } from "../core/truth";

const REPORT_GROUP = "aws:codebuild/reportGroup:ReportGroup";

export default definePolicy({
  id: "codebuild-project-artifacts-encrypted",
  title: "Build artifacts, caches and reports are encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:codebuild/project:Project", REPORT_GROUP],
  whenAbsent: "Artifacts are encrypted.",
  fix: "Remove encryptionDisabled.",
  remediates: true,
  peers: {
    prowler: ["codebuild_report_group_export_encrypted"],
    steampipe: [
      "codebuild_project_artifact_encryption_enabled",
      "codebuild_report_group_export_encryption_at_rest_enabled",
    ],
    checkov: ["CKV_AWS_78"],
  },
  judge: (resource) => {
    const message = (path: string) => `${path} is true: what the build leaves lies unencrypted`;
    if (resource.type === REPORT_GROUP) {
      const path = "exportConfig.s3Destination.encryptionDisabled";
      return violationIf(resource.bool(path).is(true), message(path), { set: { [path]: false } });
    }
    return resource
      .list("secondaryArtifacts")
      .prepend(resource.block("artifacts"))
      .collect((artifacts) => {
        const path = `${artifacts.path}.encryptionDisabled`;
        const isStored = artifacts.text("type").is("NO_ARTIFACTS").not;
        return violationIf(and(isStored, artifacts.bool("encryptionDisabled").is(true)), message(path), {
          detail: artifacts.path,
          set: { [path]: false },
        });
      }, orUndecided("encryptionDisabled is true on an artifact"));
  },
});
