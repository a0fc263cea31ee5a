import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "fsx-file-system-multi-az",
  title: "FSx file systems span availability zones",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["sftp-to-go#durability", "aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:fsx/windowsFileSystem:WindowsFileSystem",
    "aws:fsx/ontapFileSystem:OntapFileSystem",
    "aws:fsx/openZfsFileSystem:OpenZfsFileSystem",
  ],
  whenAbsent: "Windows file systems lie in one zone; on the others deploymentType is required.",
  fix: 'Set deploymentType: "MULTI_AZ_1" (the file system is replaced).',
  peers: {
    prowler: ["fsx_windows_file_system_multi_az_enabled"],
    steampipe: [
      "fsx_windows_file_system_multi_az_deployment_enabled",
      "fsx_openzfs_file_system_multi_az_deployment_enabled",
      "fsx_netapp_ontap_file_system_multi_az_deployment_enabled",
    ],
  },
  judge(fileSystem) {
    const type = fileSystem.word("deploymentType").orElse("single_az_1");
    return violationUnless(
      type.satisfies((name) => name.startsWith("multi_az")),
      "deploymentType is not a MULTI_AZ one: the file system lies in one zone",
    );
  },
});
