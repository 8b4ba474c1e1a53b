import type { Command } from "commander";
import { type Contract, CONTRACTS } from "../../contract/contracts.ts";
import { ExitStatus } from "../../errors.ts";
import { toolMessages } from "../../messages/tool/catalogue.ts";
import { oneOf } from "../choices.ts";
import type { CommandContext } from "../command-context.ts";
import { write } from "../write.ts";

const EXAMPLES = `  dtx schema
  dtx schema check > check.schema.json`;

/** Adds `dtx schema`: the JSON Schema of a command's JSON output. */
export function addSchema(program: Command, { messages, finish }: CommandContext): void {
  const { help } = toolMessages(messages);
  program
    .command("schema")
    .description(help.schema)
    .argument("[COMMAND]", help.schemaOf, oneOf("COMMAND", CONTRACTS))
    .addHelpText("after", `\n${messages.help.examples}\n${EXAMPLES}`)
    .action(async (contract: Contract = "extract") => {
      const { jsonSchemaOf } = await import("../../contract/json-schema.ts");
      await write(`${JSON.stringify(jsonSchemaOf(contract), null, 2)}\n`);
      finish(ExitStatus.done);
    });
}
