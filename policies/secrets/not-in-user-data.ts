import { definePolicy } from "../core/policy";
import { SOURCES, secretsOfScripts } from "./_shared";

const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  "aws:ec2/instance:Instance": ["userData", "userDataBase64"],
  "aws:ec2/launchTemplate:LaunchTemplate": ["userData"],
  "aws:ec2/launchConfiguration:LaunchConfiguration": ["userData", "userDataBase64"],
  "aws:ec2/spotInstanceRequest:SpotInstanceRequest": ["userData", "userDataBase64"],
  "aws:ec2/spotFleetRequest:SpotFleetRequest": ["launchSpecifications.userData"],
  "aws:lightsail/instance:Instance": ["userData"],
  "aws:imagebuilder/imageRecipe:ImageRecipe": ["userDataBase64"],
  "aws:imagebuilder/component:Component": ["data"],
};

// Scripts of SageMaker's notebooks: sagemaker-notebook-no-secrets-in-scripts.
export default definePolicy({
  id: "secrets-not-in-user-data",
  title: "Start scripts of machines hold no secrets",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: SOURCES,
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(SCRIPTS),
  whenAbsent: "There is no script.",
  fix: "Let the script read the secret from Secrets Manager or Parameter Store with the machine's role.",
  peers: {
    prowler: [
      "ec2_instance_secrets_user_data",
      "ec2_launch_template_no_secrets",
      "autoscaling_find_secrets_ec2_launch_configuration",
    ],
    steampipe: ["ec2_instance_user_data_no_secrets", "autoscaling_ec2_launch_configuration_no_sensitive_data"],
    checkov: ["CKV_AWS_46"],
  },
  judge: (resource) =>
    secretsOfScripts(
      SCRIPTS[resource.type]!.flatMap((path) => resource.leaves(path)),
      "everybody who may describe the machine or sign in to it",
    ),
});
