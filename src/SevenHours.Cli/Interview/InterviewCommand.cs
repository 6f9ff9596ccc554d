using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Interview;

/// <summary><c>sevenhours interview</c>: what belongs to the interview room.</summary>
internal static class InterviewCommand
{
    public static Command Create() => new("interview", "Works with interviews: codes questions, plays one from a script, prints the figures.")
    {
        CodeCommand.Create(),
        PlayInterviewCommand.Create(),
        FiguresCommand.Create(),
    };
}
