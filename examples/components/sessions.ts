import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { EncryptionKey } from "./key";
import { logGroup } from "./logs";

/**
 * The preferences of Session Manager's sessions, for the whole account and region: encrypted and recorded. Whoever is idle
 * for a quarter of an hour is out, and after an hour everybody. The stack that owns the account declares it.
 */
export function sessionPreferences(name: string, { key }: { key: EncryptionKey }): aws.ssm.Document {
  return new aws.ssm.Document(name, {
    // Session Manager looks for a document of this name.
    name: "SSM-SessionManagerRunShell",
    documentType: "Session",
    documentFormat: "JSON",
    content: pulumi.jsonStringify({
      schemaVersion: "1.0",
      description: "Preferences of sessions",
      sessionType: "Standard_Stream",
      inputs: {
        cloudWatchLogGroupName: logGroup(name, { key }).name,
        cloudWatchEncryptionEnabled: true,
        cloudWatchStreamingEnabled: true,
        kmsKeyId: key.alias,
        idleSessionTimeout: "15",
        maxSessionDuration: "60",
        runAsEnabled: false,
      },
    }),
  });
}
