import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "imagebuilder-pipeline-images-scanned",
  title: "Images that pipelines build are scanned for known weaknesses",
  family: "patching",
  citations: ["164.308(a)(5)(ii)(B)", "164.308(a)(8)"],
  sources: ["platform-sh#vulnerability-scanning", "aptible#malicious-software", "aptible#evaluation"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:imagebuilder/imagePipeline:ImagePipeline"],
  whenAbsent: "Images are not scanned.",
  fix: "Set imageScanningConfiguration: { imageScanningEnabled: true }, with Inspector on for the account.",
  judge: mustBeTrue("imageScanningConfiguration.imageScanningEnabled", "weaknesses of images are found after they run"),
});
