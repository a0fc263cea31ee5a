import * as aws from "@pulumi/aws";
import { keyCases } from "../_ssh-keys";

export const cases = keyCases(
  (body) => new aws.transfer.SshKey("partner", { serverId: "s-0a1b2c3d4e5f67890", userName: "laboratory", body }),
);
