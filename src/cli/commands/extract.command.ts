import type { Command } from "commander";
import { indicatorMessages } from "../../messages/indicators/catalogue.ts";
import { outputMessages } from "../../messages/output/output.ts";
import { toolMessages } from "../../messages/tool/catalogue.ts";
import { CSV_DIALECTS } from "../../render/csv/csv-dialects.ts";
import { SECTIONS } from "../../render/section.ts";
import { oneOf, someOf } from "../choices.ts";
import { FORMAT_NAMES } from "../formats.ts";
import { addInputOptions } from "../inputs/input-options.ts";
import type { CommandContext } from "../command-context.ts";
import type { ExtractCommandOptions } from "./extract.ts";

const EXAMPLES = `  dtx extract report.txt
  dtx extract report.txt --format json
  dtx extract --only references *.txt
  dtx extract report.txt --indicator "hồ sơ" --area "thai nguyen"
  cat report.txt | dtx extract --format json
  dtx extract --format ndjson *.txt`;

/** Adds `dtx extract` to the command line. */
export function addExtract(program: Command, { messages, finish }: CommandContext): void {
  const { help } = messages;
  const { help: tool } = toolMessages(messages);
  const { help: outputs } = outputMessages(messages);
  const command = program.command("extract").description(help.extract).argument("[FILE...]", help.files);
  addInputOptions(command, messages)
    .option("-f, --format <FORMAT>", outputs.format(FORMAT_NAMES), oneOf("--format", FORMAT_NAMES))
    .option("--csv-dialect <DIALECT>", outputs.csvDialect, oneOf("--csv-dialect", CSV_DIALECTS))
    .option("--only <PARTS>", help.only, someOf("--only", SECTIONS))
    .option("--area <AREA>", tool.area)
    .option("--indicator <ID>", tool.indicator)
    .option("-o, --output <FILE>", help.output)
    .option("--force", help.force)
    .option("--catalogue <FILE>", indicatorMessages(messages).help.file)
    .addHelpText("after", `\n${help.examples}\n${EXAMPLES}`)
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { runExtract } = await import("./extract.ts");
      finish(await runExtract(files, command.optsWithGlobals<ExtractCommandOptions>(), messages));
    });
}
