import { hasTag } from "./backups";
import { Fact } from "./fact";
import type { Resource } from "./graph";
import { type Setting, type Settings, tags } from "./settings";
import { some, Truth } from "./truth";

/** Setting: the tags by which resources say what they hold. */
export const classificationTags = tags("classification.tags", {
  fallback: [],
  description:
    'Tags, written "key=value", by which data stores say whether they hold PHI, such as classification=phi and classification=public: each has to carry one of them.',
});

/** Setting: those of them that say PHI. */
export const phiTags = tags("classification.phiTags", {
  fallback: [],
  description: 'Tags, written "key=value", of resources that hold PHI, such as classification=phi.',
});

/** Whether a resource, or its provider for all resources, carries one of the tags of a setting. */
export const carriesOneOf = (resource: Resource, setting: Setting<readonly string[]>, settings: Settings): Truth =>
  some(settings.get(setting), (tag) => {
    const [key, value] = [tag.slice(0, tag.indexOf("=")), tag.slice(tag.indexOf("=") + 1)];
    return hasTag(resource, Fact.known("tags", key), (own) => Truth.of(own === value));
  });
