using System.Text;
using SevenHours.Content.Tests.Running;
using SevenHours.Testing;
using Xunit;

namespace SevenHours.Content.Tests.Guide;

/// <summary>The reference is what the tool prints. <c>UPDATE_APPROVED=1</c> prints it anew.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] Commands = ["serve", "check", "attest", "play", "ensemble", "what-if", "decisions", "report", "across", "verify", "schema", "interview", "group generate"];

    [Fact]
    public void The_reference_of_the_scenario_language_is_what_the_tool_prints() =>
        Approved.Matches(Tool.Run("schema", "--reference").Output, "docs/reference/package.md");

    [Fact]
    public void The_figures_of_interviewing_are_what_the_tool_prints() =>
        Approved.Matches(Tool.Run("interview", "figures").Output, "docs/reference/interviewing.md");

    [Fact]
    public void The_reference_of_the_command_line_is_what_the_tool_prints()
    {
        var page = new StringBuilder(
            "# Reference of the command line\n\nPrinted by the tool. Exit codes: 0 all is well, 1 what was looked at is faulty, 2 what was asked makes no sense.\n");
        Print(page, "sevenhours", "--help");
        foreach (var command in Commands) Print(page, $"sevenhours {command}", [.. command.Split(' '), "--help"]);
        Approved.Matches(page.ToString(), "docs/reference/cli.md");
    }

    private static void Print(StringBuilder page, string title, params string[] arguments)
    {
        var here = Repository.Root + Path.DirectorySeparatorChar;
        var lines = Tool.RunAsProcess(arguments).Output.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd().Replace(here, "", StringComparison.Ordinal));
        page.Append("\n## ").Append(title).Append("\n\n```\n").Append(string.Join('\n', lines).Trim('\n')).Append("\n```\n");
    }
}
