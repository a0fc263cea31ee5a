import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "sagemaker-notebook-imdsv2-required",
  title: "Notebook instances require instance metadata version 2",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sagemaker/notebookInstance:NotebookInstance"],
  whenAbsent: "Version 1 is accepted.",
  fix: 'Set instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "2" }.',
  remediates: true,
  peers: { checkov: ["CKV_AWS_371"] },
  judge: mustBeOneOf(
    "instanceMetadataServiceConfiguration.minimumInstanceMetadataServiceVersion",
    ["2"],
    "version 1 is accepted",
  ),
});
