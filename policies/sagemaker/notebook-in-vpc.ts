import { definePolicy } from "../core/policy";
import { mustBeSet } from "../core/requirements";

export default definePolicy({
  id: "sagemaker-notebook-in-vpc",
  title: "SageMaker notebook instances run in a chosen subnet",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sagemaker/notebookInstance:NotebookInstance"],
  whenAbsent: "Notebooks run outside your VPC.",
  fix: "Set subnetId and securityGroups.",
  peers: {
    "cdk-nag": ["SageMakerNotebookInVPC"],
    prowler: ["sagemaker_notebook_instance_vpc_settings_configured"],
    steampipe: ["sagemaker_notebook_instance_in_vpc"],
    checkov: ["CKV_AWS_306"],
  },
  judge: mustBeSet("subnetId", "the notebook runs outside your VPC"),
});
