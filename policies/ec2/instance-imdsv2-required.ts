import type { Resource } from "../core/graph";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { isOneOf } from "../core/text";
import { and, or, Truth } from "../core/truth";
import { INSTANCE, SPOT_INSTANCE, WITH_METADATA } from "./_instances";

export default definePolicy({
  id: "ec2-instance-imdsv2-required",
  title:
    "Instances answer metadata requests only with session tokens (IMDSv2), so a forged request cannot steal role credentials",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: WITH_METADATA,
  companions: {
    defaults: { types: ["aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults"], inRegion: true },
    ami: { types: ["aws:ec2/ami:Ami"], from: "ami" },
    imageId: { types: ["aws:ec2/ami:Ami"], from: "imageId" },
  },
  whenAbsent: "Tokens are optional, unless the image or the account says otherwise.",
  fix: 'Set metadataOptions: { httpEndpoint: "enabled", httpTokens: "required" }.',
  peers: {
    "cdk-nag": ["EC2IMDSv2Enabled"],
    config: ["ec2-imdsv2-check"],
    prowler: [
      "ec2_instance_imdsv2_enabled",
      "ec2_launch_template_imdsv2_required",
      "autoscaling_group_launch_configuration_requires_imdsv2",
      "ec2_confidential_workload_host_imdsv2_not_enforced",
    ],
    steampipe: [
      "ec2_instance_uses_imdsv2",
      "ec2_launch_template_default_version_uses_imdsv2",
      "autoscaling_launch_config_requires_imdsv2",
    ],
    checkov: ["CKV_AWS_79"],
  },
  judge(resource, { companionsOf }) {
    const { defaults, ami, imageId } = companionsOf(resource);
    const options = resource.block("metadataOptions");
    const tokens = options.text("httpTokens");
    const isTokenImage = (image: Resource) => image.text("imdsSupport").is("v2.0");
    const isElsewhere = or(
      defaults.some((own) => own.text("httpTokens").is("required")),
      ami.some(isTokenImage),
      imageId.some(isTokenImage),
      isOneOf([INSTANCE, SPOT_INSTANCE], resource.type) ? resource.block("launchTemplate").isSet : Truth.false,
    );
    return onlyIf(options.text("httpEndpoint").is("disabled").not, "answers no metadata requests", () =>
      violationIf(
        or(tokens.is("optional"), and(tokens.isAbsent, isElsewhere.not)),
        "metadataOptions.httpTokens is not required: a forged request reads the credentials of the instance's role",
        { set: { "metadataOptions.httpTokens": "required" } },
      ),
    );
  },
});
