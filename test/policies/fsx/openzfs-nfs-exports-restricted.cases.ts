import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Client = aws.types.input.fsx.OpenZfsVolumeNfsExportsClientConfiguration;

const volume = (...clientConfigurations: Client[]) =>
  new aws.fsx.OpenZfsVolume("imaging", {
    parentVolumeId: "fsvol-0123456789abcdef0",
    nfsExports: { clientConfigurations },
  });

const fileSystem = (...clientConfigurations: Client[]) =>
  new aws.fsx.OpenZfsFileSystem("imaging", {
    subnetIds: ["subnet-0123456789abcdef0"],
    storageCapacity: 64,
    throughputCapacity: 64,
    deploymentType: "SINGLE_AZ_1",
    rootVolumeConfiguration: { nfsExports: { clientConfigurations } },
  });

const modality: Client = { clients: "10.0.4.0/24", options: ["rw", "sync"] };
const everyone = (clients: Client["clients"]): Client => ({ clients, options: ["rw"] });
const OF_VOLUME = "nfsExports.clientConfigurations";
const OF_ROOT = `rootVolumeConfiguration.${OF_VOLUME}`;

export const cases: PolicyCases = {
  compliant: {
    "a range of clients": { doc: true, program: () => volume(modality) },
    "the root volume": () => fileSystem(modality, { clients: "10.0.5.7", options: ["ro", "root_squash"] }),
  },
  violating: {
    "every client": { doc: true, findings: [`${OF_VOLUME}[0]`], program: () => volume(everyone("*")) },
    "every address": { findings: [`${OF_VOLUME}[0]`], program: () => volume(everyone("0.0.0.0/0")) },
    "every address of IPv6": { findings: [`${OF_VOLUME}[0]`], program: () => volume(everyone("::/0")) },
    "root stays root, for one of two": {
      findings: [`${OF_VOLUME}[1]`],
      program: () => volume(modality, { clients: "10.0.5.0/24", options: ["rw", "no_root_squash"] }),
    },
    "every client of the root volume": { findings: [`${OF_ROOT}[0]`], program: () => fileSystem(everyone("*")) },
  },
  undecided: {
    "clients that are computed": () => volume(everyone(new aws.kms.Key("key").description)),
    "exports that are computed": () =>
      new aws.fsx.OpenZfsVolume("imaging", {
        parentVolumeId: "fsvol-0123456789abcdef0",
        nfsExports: new aws.kms.Key("key").arn.apply(() => ({ clientConfigurations: [modality] })),
      }),
  },
};
