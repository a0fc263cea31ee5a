import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { isOwnKey } from "../core/requirements";
import { and } from "../core/truth";

export default definePolicy({
  id: "sagemaker-captured-data-encrypted",
  title: "Requests and results that endpoints store in S3 are encrypted with a named key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sagemaker/endpointConfiguration:EndpointConfiguration"],
  whenAbsent: "Nothing is captured.",
  fix: "Set kmsKeyId in dataCaptureConfig, asyncInferenceConfig.outputConfig and coreDumpConfig.",
  judge(configuration) {
    const [capture, output] = [
      configuration.block("dataCaptureConfig"),
      configuration.block("asyncInferenceConfig.outputConfig"),
    ];
    return [
      violationIf(
        and(capture.bool("enableCapture").is(true), isOwnKey(capture, "kmsKeyId").not),
        "dataCaptureConfig.kmsKeyId names no customer managed key",
        { detail: "dataCaptureConfig" },
      ),
      violationIf(
        and(output.isSet, isOwnKey(output, "kmsKeyId").not),
        "asyncInferenceConfig.outputConfig.kmsKeyId names no customer managed key",
        { detail: "asyncInferenceConfig" },
      ),
      ...["productionVariants", "shadowProductionVariants"].flatMap((variants) =>
        configuration.list(variants).collect((variant) => {
          const dump = variant.block("coreDumpConfig");
          return violationIf(
            and(dump.isSet, isOwnKey(dump, "kmsKeyId").not),
            `${dump.path}.kmsKeyId names no customer managed key`,
            { detail: dump.path },
          );
        }, orUndecided("coreDumpConfig.kmsKeyId names no customer managed key")),
      ),
    ];
  },
});
