import type { Block } from "../core/fact";
import type { Resource } from "../core/graph";
import { glob } from "../core/iam";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { flag } from "../core/settings";
import { and, or, Truth } from "../core/truth";

const assumeRegistryScanning = flag("ecr.assumeRegistryScanning", {
  fallback: false,
  description: "Says that the registries of the accounts scan their images by rules which other stacks declare.",
});

/** Whether a rule of the registry scans the images of a repository. A filter without * matches every name that holds it. */
function scans(rule: Block, repository: Resource): Truth {
  const name = repository.text("name").orElse(repository.name);
  const isMet = (filter: Block) =>
    filter
      .text("filter")
      .with(name)
      .satisfies(([pattern, own]) => (pattern.includes("*") ? glob(pattern).test(own) : own.includes(pattern)));
  return and(
    rule.text("scanFrequency").isOneOf(["SCAN_ON_PUSH", "CONTINUOUS_SCAN"]),
    rule.list("repositoryFilters").some(isMet),
  );
}

export default definePolicy({
  id: "ecr-repository-images-scanned",
  title: "Images are scanned for known weaknesses",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(A)", "164.308(a)(5)(ii)(B)"],
  sources: ["platform-sh#vulnerability-scanning", "aptible#malicious-software", "aptible#evaluation"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ecr/repository:Repository"],
  companions: {
    registries: { types: ["aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration"], inRegion: true },
    enablers: { types: ["aws:inspector2/enabler:Enabler"], inRegion: true },
  },
  settings: [assumeRegistryScanning],
  whenAbsent: "Images are not scanned.",
  fix: "Set imageScanningConfiguration: { scanOnPush: true }, or add an aws.ecr.RegistryScanningConfiguration with a rule for the repository.",
  peers: {
    prowler: ["ecr_repositories_scan_images_on_push_enabled", "ecr_registry_scan_images_on_push_enabled"],
    steampipe: ["ecr_repository_image_scan_on_push_enabled"],
    checkov: ["CKV_AWS_163"],
    guard: ["ecr_repo_scan_on_push_rule"],
    "compliance-policies": ["aws-ecr-repository-enable-image-scan", "aws-ecr-repository-configure-image-scan"],
  },
  judge(repository, { companionsOf, settings }) {
    const { registries, enablers } = companionsOf(repository);
    const isCovered = registries.some((registry) => registry.list("rules").some((rule) => scans(rule, repository)));
    const isInspected = enablers.some((enabler) => enabler.texts("resourceTypes").some((type) => type.is("ECR")));
    return onlyIf(Truth.of(settings.get(assumeRegistryScanning)).not, "ecr.assumeRegistryScanning is true", () =>
      violationUnless(
        or(repository.bool("imageScanningConfiguration.scanOnPush").is(true), isCovered, isInspected),
        "imageScanningConfiguration.scanOnPush is not true, and no rule of the registry covers the repository: images are not scanned",
        { set: { "imageScanningConfiguration.scanOnPush": true } },
      ),
    );
  },
});
