import type { Block } from "../core/fact";
import type { CompanionSpec, Resource } from "../core/graph";
import type { Context } from "../core/policy";
import { and, or, type Truth } from "../core/truth";
import { isEncryptedByDefault, regionDefaults } from "../ebs/_shared";

export const AMI = "aws:ec2/ami:Ami";
export const AMI_COPY = "aws:ec2/amiCopy:AmiCopy";

export const imageCompanions = {
  ...regionDefaults,
  sourceImage: { types: [AMI, AMI_COPY], from: "sourceAmiId" },
} as const satisfies Record<string, CompanionSpec>;

/** Whether a block device is encrypted: as it says, or, where it says nothing, by default or as its snapshot is. */
export function isDeviceEncrypted(device: Block, byDefault: Truth): Truth {
  const encrypted = device.bool("encrypted");
  return or(encrypted.is(true), and(encrypted.isAbsent, or(byDefault, device.text("snapshotId").isSet)));
}

/** Whether every snapshot of an image of the stack is encrypted. */
export function isImageEncrypted(image: Resource, context: Context<typeof imageCompanions>): Truth {
  const byDefault = isEncryptedByDefault(image, context);
  if (image.type === AMI) {
    // A device made from a snapshot is as the snapshot is, whatever is said.
    return image
      .list("ebsBlockDevices")
      .every((device) => or(device.text("snapshotId").isSet, isDeviceEncrypted(device, byDefault)));
  }
  const { sourceImage } = context.companionsOf(image);
  const isCopyOfEncrypted = and(
    sourceImage.exist,
    sourceImage.every((source) => isImageEncrypted(source, context)),
  );
  return or(image.bool("encrypted").is(true), byDefault, isCopyOfEncrypted);
}
