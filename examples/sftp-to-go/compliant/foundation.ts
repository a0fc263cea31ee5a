import * as pulumi from "@pulumi/pulumi";
import { AlarmTopic, EncryptionKey } from "../../components";

// What every file uses: the settings, the key, and the topic of those who are on call.
const config = new pulumi.Config();

/** Who delivers and fetches files. A partner signs in with its name, from its own addresses only. */
export interface Partner {
  /** The partner's addresses; `hipaa.json` lists them too, so that a new range is a decision of two. */
  ranges: string[];
  /** The partner's SSH keys. */
  publicKeys: string[];
}
export const partners = config.requireObject<Record<string, Partner>>("partners");
export const partnerRanges = Object.values(partners).flatMap(({ ranges }) => ranges);

/** The offices of the operations team. */
export const officeRanges = config.requireObject<string[]>("officeRanges");

/** The name that partners connect to. Its zone and the certificate, for it and for `api.` before it, are there. */
export const domain = config.require("domain");
export const zoneId = config.require("zoneId");
export const certificateArn = config.require("certificateArn");

export const key = new EncryptionKey("transfer", {
  description: "Files, passwords and logs of the file transfer",
  services: ["cloudtrail", "cloudwatch", "sns"],
});

export const alarms = new AlarmTopic("alarms", { key, publishers: ["cloudwatch"] });
