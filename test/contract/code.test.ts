import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { root } from "../../scripts/root";

const policies = join(root, "policies");
const sources = readdirSync(policies, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(policies, file));

test("core knows no service", () => {
  const core = join(policies, "core");
  const imports = sources
    .filter((file) => file.startsWith(core))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)].map((match) => join(dirname(file), match[1]!)),
    );
  expect(imports.filter((path) => !path.startsWith(core))).toEqual([]);
});

test("nothing that runs in the pack loads the provider's SDK", () => {
  const loading = sources.filter((file) => /(from|require\() ?"@pulumi\/aws/.test(readFileSync(file, "utf8")));
  expect(loading).toEqual([]);
});

/** An answer of three values is an object, and as a condition always true: it has to be combined, not tested. */
test("no answer or fact stands as a condition", () => {
  const program = ts.createProgram(sources, {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    skipLibCheck: true,
    types: ["node"],
  });
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const check = (condition: ts.Expression) => {
    const name = checker.getTypeAtLocation(condition).symbol?.name;
    if (name !== "Truth" && name !== "Fact" && name !== "Companions") return;
    const source = condition.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(condition.getStart());
    found.push(`${relative(root, source.fileName)}:${line + 1} ${condition.getText()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) check(node.expression);
    if (ts.isConditionalExpression(node)) check(node.condition);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) check(node.operand);
    if (
      ts.isBinaryExpression(node) &&
      [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken].includes(node.operatorToken.kind)
    )
      check(node.left);
    ts.forEachChild(node, visit);
  };
  for (const file of sources) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  expect(found).toEqual([]);
});
