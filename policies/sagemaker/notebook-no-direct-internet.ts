import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "sagemaker-notebook-no-direct-internet",
  title: "SageMaker notebook instances have no direct internet access",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:sagemaker/notebookInstance:NotebookInstance"],
  whenAbsent: "Notebooks have direct internet access.",
  fix: 'Set directInternetAccess: "Disabled" with subnetId and securityGroups.',
  peers: {
    "cdk-nag": ["SageMakerNotebookNoDirectInternetAccess"],
    config: ["sagemaker-notebook-no-direct-internet-access"],
    guard: ["sagemaker_notebook_no_direct_internet_access"],
    prowler: ["sagemaker_notebook_instance_without_direct_internet_access_configured"],
    steampipe: ["sagemaker_notebook_instance_direct_internet_access_disabled"],
    checkov: ["CKV_AWS_122"],
  },
  judge: mustBeOneOf("directInternetAccess", ["Disabled"], "the notebook can send data anywhere"),
});
