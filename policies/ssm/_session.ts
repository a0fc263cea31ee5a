import { parse } from "yaml";
import { Block, Fact } from "../core/fact";
import type { Resource } from "../core/graph";
import { type Finding, type Outcome, onlyIf, violationIf } from "../core/policy";
import { Truth } from "../core/truth";

export const DOCUMENT = "aws:ssm/document:Document";

const readDocument = (content: Fact<string>): Fact<Block> =>
  content.flatMap((text) => {
    try {
      // YAML holds JSON; the parser of the latter is stricter, and faster.
      return Fact.known(content.path, new Block(content.path, /^\s*\{/.test(text) ? JSON.parse(text) : parse(text)));
    } catch {
      return Fact.gap<Block>(content.path, "is malformed: a document in JSON or YAML is expected there");
    }
  });

/**
 * Judges the inputs of a session document (Systems Manager user guide, "Session document schema"). Sessions that forward
 * ports, or run a single command, record nothing.
 *
 * @param wrong what is said while the document is not known
 */
export function judgeSession(document: Resource, wrong: string, judge: (inputs: Block) => Finding[]): Outcome {
  const judgeContent = () =>
    readDocument(document.text("content")).fold<Outcome>({
      known: (session) =>
        onlyIf(
          session.text("sessionType").orElse("Standard_Stream").is("Standard_Stream"),
          "sessions of this kind record nothing",
          () => judge(session.block("inputs")),
        ),
      absent: () => [],
      gap: (gap) => violationIf(Truth.undecided(gap), wrong),
    });
  return onlyIf(document.text("documentType").is("Session"), "is no session document", judgeContent);
}
