import { definePolicy, orUndecided, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "sagemaker-endpoint-multi-instance",
  title: "Production variants have more than one instance",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sagemaker/endpointConfiguration:EndpointConfiguration"],
  whenAbsent: "A variant has the instances that are asked for.",
  fix: "Set initialInstanceCount: 2 or more.",
  peers: {
    prowler: ["sagemaker_endpoint_config_prod_variant_instances"],
    steampipe: ["sagemaker_endpoint_configuration_prod_instance_count_greater_than_one"],
  },
  judge: (configuration) =>
    configuration.list("productionVariants").collect((variant) => {
      const scaling = variant.block("managedInstanceScaling");
      const isEnough = or(
        variant.block("serverlessConfig").isSet,
        and(
          scaling.number("minInstanceCount").satisfies((count) => count >= 2),
          scaling.word("status").is("disabled").not,
        ),
        variant.number("initialInstanceCount").satisfies((count) => count >= 2),
      );
      return violationUnless(isEnough, `${variant.path} has a single instance`, { detail: variant.path });
    }, orUndecided("A production variant has a single instance")),
});
