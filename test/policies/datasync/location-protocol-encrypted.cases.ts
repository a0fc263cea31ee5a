import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const agentArns = ["arn:aws:datasync:us-east-1:111122223333:agent/agent-0123456789abcdef0"];
const password = pulumi.secret("changed-by-operations");

const objectStorage = (serverProtocol?: pulumi.Input<string>) => () =>
  new aws.datasync.LocationObjectStorage("imaging", {
    agentArns,
    bucketName: "imaging",
    serverHostname: "objects.clinic.example",
    serverProtocol,
  });

const smb = (mountOptions?: aws.types.input.datasync.LocationSmbMountOptions) => () =>
  new aws.datasync.LocationSmb("imaging", {
    agentArns,
    serverHostname: "files.clinic.example",
    subdirectory: "/imaging",
    user: "datasync",
    password,
    mountOptions,
  });

const ontap = (protocol: aws.types.input.datasync.LocationFsxOntapFileSystemProtocol) => () =>
  new aws.datasync.LocationFsxOntapFileSystem("imaging", {
    storageVirtualMachineArn: "arn:aws:fsx:us-east-1:111122223333:storage-virtual-machine/fs-0/svm-0",
    securityGroupArns: ["arn:aws:ec2:us-east-1:111122223333:security-group/sg-0123456789abcdef0"],
    protocol,
  });

const ontapSmb = (version?: pulumi.Input<string>) =>
  ontap({ smb: { user: "datasync", password, mountOptions: { version } } });

const hdfs = (qopConfiguration?: pulumi.Input<aws.types.input.datasync.LocationHdfsQopConfiguration>) => () =>
  new aws.datasync.LocationHdfs("imaging", {
    agentArns,
    nameNodes: [{ hostname: "hadoop.clinic.example", port: 8020 }],
    authenticationType: "SIMPLE",
    simpleUser: "datasync",
    qopConfiguration,
  });

const azure = (containerUrl: pulumi.Input<string>) => () =>
  new aws.datasync.LocationAzureBlob("imaging", { agentArns, authenticationType: "SAS", containerUrl });

const ONTAP_VERSION = "protocol.smb.mountOptions.version";
const [RPC, TRANSFER] = ["qopConfiguration.rpcProtection", "qopConfiguration.dataTransferProtection"];

export const cases: PolicyCases = {
  compliant: {
    "object storage over HTTPS": { doc: true, program: objectStorage("HTTPS") },
    "object storage with its default": objectStorage(),
    "SMB 3": smb({ version: "SMB3" }),
    "SMB with the version that both sides know best": smb({ version: "AUTOMATIC" }),
    "SMB with its default": smb(),
    "ONTAP over SMB 3": ontapSmb("SMB3"),
    "ONTAP over SMB with its default": ontapSmb(),
    "ONTAP over NFS, which has no encrypted mode": ontap({ nfs: { mountOptions: { version: "NFS3" } } }),
    "HDFS with privacy": hdfs({ rpcProtection: "PRIVACY", dataTransferProtection: "PRIVACY" }),
    "HDFS with its default": hdfs(),
    "Azure over HTTPS": azure("https://clinic.blob.core.windows.net/imaging"),
  },
  violating: {
    "object storage over HTTP": { doc: true, findings: ["serverProtocol"], program: objectStorage("HTTP") },
    "object storage, another spelling": objectStorage("http"),
    "SMB 1": { findings: ["mountOptions.version"], program: smb({ version: "SMB1" }) },
    "SMB 2": smb({ version: "SMB2" }),
    "SMB 2.0": smb({ version: "SMB2_0" }),
    "ONTAP over SMB 2": { findings: [ONTAP_VERSION], program: ontapSmb("SMB2") },
    "ONTAP over SMB 2.0": ontapSmb("smb2_0"),
    "HDFS with authentication and integrity": {
      findings: [RPC, TRANSFER],
      program: hdfs({ rpcProtection: "AUTHENTICATION", dataTransferProtection: "INTEGRITY" }),
    },
    "HDFS with transfers in plaintext": {
      findings: [TRANSFER],
      program: hdfs({ rpcProtection: "PRIVACY", dataTransferProtection: "DISABLED" }),
    },
    "Azure over HTTP": { findings: ["containerUrl"], program: azure("http://clinic.blob.core.windows.net/imaging") },
    "Azure, another spelling": azure("HTTP://clinic.blob.core.windows.net/imaging"),
  },
  undecided: {
    "a protocol that is computed": () => objectStorage(new aws.kms.Key("key").arn)(),
    "an SMB version that is computed": () => smb({ version: new aws.kms.Key("key").arn })(),
    "an SMB version of ONTAP that is computed": () => ontapSmb(new aws.kms.Key("key").arn)(),
    "protections that are computed": () =>
      hdfs(new aws.kms.Key("key").arn.apply(() => ({ rpcProtection: "PRIVACY" })))(),
    "an address that is computed": () => azure(new aws.kms.Key("key").arn)(),
  },
};
