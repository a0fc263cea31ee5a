import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "sagemaker-notebook-root-access-off",
  title: "Users of notebook instances have no root access",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:sagemaker/notebookInstance:NotebookInstance"],
  whenAbsent: "Users are root.",
  fix: 'Set rootAccess: "Disabled".',
  remediates: true,
  peers: {
    prowler: ["sagemaker_notebook_instance_root_access_disabled"],
    steampipe: ["sagemaker_notebook_instance_root_access_disabled"],
    checkov: ["CKV_AWS_307"],
  },
  judge: mustBeOneOf("rootAccess", ["Disabled"], "users of the notebook are root"),
});
