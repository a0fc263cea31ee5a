import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { define, job, tasks } from "./_programs";

const nodes = (group: object) =>
  new aws.batch.JobDefinition("nightly", {
    type: "multinode",
    nodeProperties: JSON.stringify({
      mainNode: 0,
      numNodes: 1,
      nodeRangeProperties: [{ targetNodes: "0:", ...group }],
    }),
  });
export const cases: PolicyCases = {
  compliant: {
    TLS: {
      doc: true,
      program: () =>
        define(
          {},
          {
            volumes: [{ name: "data", efsVolumeConfiguration: { fileSystemId: "fs-1", transitEncryption: "ENABLED" } }],
          },
        ),
    },
    "no volume": () => define({}),
    "a disk that is only called so": () =>
      define(
        {},
        {
          volumes: [
            {
              name: "data",
              dockerVolumeConfiguration: { driver: "local", driverOpts: { type: "ext4", device: "nfs" } },
            },
          ],
        },
      ),
    "a job": () =>
      job({
        volumes: [{ name: "data", efsVolumeConfiguration: { fileSystemId: "fs-1", transitEncryption: "ENABLED" } }],
      }),
  },
  violating: {
    "nothing said": {
      doc: true,
      findings: ["volumes[0]"],
      program: () => define({}, { volumes: [{ name: "data", efsVolumeConfiguration: { fileSystemId: "fs-1" } }] }),
    },
    off: () =>
      define(
        {},
        {
          volumes: [{ name: "data", efsVolumeConfiguration: { fileSystemId: "fs-1", transitEncryption: "DISABLED" } }],
        },
      ),
    "NFS of any version": () =>
      define(
        {},
        {
          volumes: [
            { name: "data", dockerVolumeConfiguration: { driver: "local", driverOpts: { type: "nfs", device: ":/" } } },
          ],
        },
      ),
    NFS: {
      findings: ["volumes[0] nfs"],
      program: () =>
        define(
          {},
          {
            volumes: [
              {
                name: "data",
                dockerVolumeConfiguration: { driver: "local", driverOpts: { type: "nfs4", device: ":/" } },
              },
            ],
          },
        ),
    },
    "a job": () => job({ volumes: [{ name: "data", efsVolumeConfiguration: { fileSystemId: "fs-1" } }] }),
    "a job of tasks": () => tasks({ volumes: [{ name: "data", efsVolumeConfiguration: { fileSystemId: "fs-1" } }] }),
    "a job of nodes, in capitals": () =>
      nodes({ container: { Volumes: [{ Name: "data", EfsVolumeConfiguration: { FileSystemId: "fs-1" } }] } }),
  },
  undecided: {
    "a computed value": () =>
      define(
        {},
        {
          volumes: [
            {
              name: "data",
              efsVolumeConfiguration: { fileSystemId: "fs-1", transitEncryption: new aws.kms.Key("late").arn },
            },
          ],
        },
      ),
    "a computed job": () =>
      new aws.batch.JobDefinition("nightly", { type: "container", containerProperties: new aws.kms.Key("late").arn }),
  },
};
