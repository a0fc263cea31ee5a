import * as aws from "@pulumi/aws";
import { keyCases } from "../_ssh-keys";

export const cases = keyCases((publicKey) => new aws.ec2.KeyPair("bastion", { publicKey }));
