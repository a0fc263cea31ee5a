import { definePolicy, violationUnless } from "../core/policy";
import { mustBeTrue } from "../core/requirements";
import { choices } from "../core/settings";

const CONFIGURATION = "aws:inspector2/organizationConfiguration:OrganizationConfiguration";

const requiredTypes = choices("inspector.requiredTypes", ["EC2", "ECR", "LAMBDA"], {
  fallback: ["EC2", "ECR", "LAMBDA"],
  description: "What Inspector has to scan where a stack enables it.",
});

export default definePolicy({
  id: "inspector-scanning-enabled",
  title: "Inspector scans instances, images and functions",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(A)", "164.308(a)(5)(ii)(B)"],
  sources: [
    "platform-sh#vulnerability-scanning",
    "platform-sh#findings-remedied",
    "aptible#malicious-software",
    "aptible#evaluation",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:inspector2/enabler:Enabler", CONFIGURATION],
  companions: { enablers: { types: ["aws:inspector2/enabler:Enabler"], inRegion: true } },
  settings: [requiredTypes],
  whenAbsent: "resourceTypes and autoEnable are required.",
  fix: 'Set resourceTypes: ["EC2", "ECR", "LAMBDA"] (autoEnable: { ec2: true, ecr: true, lambda: true }).',
  peers: {
    prowler: ["inspector2_is_enabled"],
    steampipe: [
      "inspector_ec2_scanning_enabled",
      "inspector_ecr_scanning_enabled",
      "inspector_lambda_scanning_enabled",
    ],
  },
  judge(resource, { companionsOf, settings }) {
    const required = settings.get(requiredTypes);
    if (resource.type === CONFIGURATION) {
      return required.map((type) => {
        const path = `autoEnable.${type.toLowerCase()}`;
        return { ...mustBeTrue(path, "Inspector does not scan there in new accounts")(resource), detail: type };
      });
    }
    const scans = (type: string) =>
      companionsOf(resource).enablers.some((enabler) => enabler.texts("resourceTypes").some((own) => own.is(type)));
    return required.map((type) =>
      violationUnless(scans(type), `resourceTypes lacks ${type}: Inspector does not scan there`, {
        detail: type,
        set: { "resourceTypes[+]": type },
      }),
    );
  },
});
