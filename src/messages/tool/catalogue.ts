import type { Language, Messages } from "../messages.ts";
import { toolEn } from "./en.ts";
import type { ToolMessages } from "./messages.ts";
import { toolVi } from "./vi.ts";

const TOOL: Readonly<Record<Language, ToolMessages>> = { vi: toolVi, en: toolEn };

export const toolMessages = ({ language }: Pick<Messages, "language">): ToolMessages => TOOL[language];
