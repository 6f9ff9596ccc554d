using System.Globalization;
using SevenHours.Cli.Shared;
using SevenHours.Disciplines.Interviews;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Interview;

/// <summary><c>sevenhours interview figures</c>: every figure of interviewing with its source, in Markdown.</summary>
internal static class FiguresCommand
{
    private const string Head = """
        # The figures of interviewing

        Printed by `sevenhours interview figures`. A package sets single ones under `interviewing`, within their range; how they work together is told in
        [the guide](../guide/12-personas-interviews.md). A source that begins with B is a row of the victim model that the product was built on, whose directions rest on published
        research and on practice; `default` marks a size of this product's own. **No figure here is a finding of science: practitioners should set them.**

        What a question brings, in whole numbers per mille:

            yield = base x Q x (.4 + .6 trust) x (1 - .6 max(0, distress - .5)) x (1 - .4 fatigue) x interpreter
            error = error of the way of asking x .8 after ground rules x interpreter x (.5 + fragmentation of memory)

        A detail comes when its own draw falls below the yield, and errs when another falls below the error. Draws are addressed by persona, layer, detail and the number of the
        question, so that a better question at the same place brings everything that the poorer one would have brought.

        ## Figures

        | name | value | range | unit | what it is | source |
        |---|---|---|---|---|---|

        """;

    public static Command Create()
    {
        var command = new Command("figures", "Prints every figure of interviewing with its range and source, in Markdown.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        Console.Out.Write(Head);
        foreach (var figure in InterviewData.Constants)
        {
            Console.Out.Write($"| `{figure.Name}` | {Text(figure.Value)} | {Text(figure.Least)} to {Text(figure.Most)} | {figure.Unit} | {figure.Meaning} | {figure.Source} |\n");
        }

        Console.Out.Write("\n## Profiles\n\nLevels at STARTEX, 0 to 100. They follow each other as under `starts`.\n\n");
        Console.Out.Write($"| profile | {string.Join(" | ", InterviewData.LevelKinds)} | source |\n|---|{string.Concat(InterviewData.LevelKinds.Select(_ => "---|"))}---|\n");
        foreach (var profile in InterviewData.Profiles)
        {
            Console.Out.Write($"| `{profile.Name}` | {string.Join(" | ", profile.Starts.Select(s => Text(s.Start / 10)))} | {profile.Source} |\n");
        }

        return Exit.Fine;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
