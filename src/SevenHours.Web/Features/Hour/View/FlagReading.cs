using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.View;

namespace SevenHours.Web.Features.Hour.View;

/// <summary>Puts flags into words.</summary>
internal static class FlagReading
{
    /// <summary>The flags with what shows them and what would help.</summary>
    public static IReadOnlyList<FlagView> Read(World world, History history, TeamReading reading, StaffTexts texts) =>
        [.. reading.Flags.Select(flag => Of(world, history, flag, reading, texts))];

    /// <summary>What is so, in a line.</summary>
    public static string Says(WatchFlag flag, StaffTexts texts) => flag.Kind switch
    {
        WatchKind.Stuck => texts.Words["flag.stuck.says", ("agency", texts.Of(flag.Behind))],
        WatchKind.Late when flag.IsVoice => texts.Words["flag.late.voice"],
        WatchKind.Late => texts.Words["flag.late.says", ("n", flag.Count)],
        WatchKind.Overloaded => texts.Words["flag.overloaded.says", ("n", flag.Count)],
        WatchKind.Lost => texts.Words[flag.Way switch
        {
            LostWay.Refused => "flag.lost.refused",
            LostWay.SameAgain => "flag.lost.same",
            _ => "flag.lost.told",
        }, ("n", flag.Count)],
        _ => texts.Words[flag.Evidence.Count == 0 ? "flag.idle.never" : "flag.idle.says"],
    };

    private static FlagView Of(World world, History history, WatchFlag flag, TeamReading reading, StaffTexts texts)
    {
        var seat = world.Scenario.Seats[flag.Seat];
        return new FlagView(
            seat.Name, texts.Of(seat.Title), texts.Of(seat.Agency), flag.Kind, flag.Since.Seconds, flag.Minutes, flag.IsHard, Says(flag, texts),
            [.. flag.Evidence.Where(id => id.Value < history.Events.Count).Select(id => EventSentence.Of(history, id, texts))],
            [.. WatchHints.For(world, flag, reading).Select(hint => Of(world.Scenario, hint, texts))]);
    }

    private static HintView Of(Scenario scenario, WatchHint hint, StaffTexts texts) => new(
        hint.Kind,
        texts.Words[$"hint.{hint.Kind.ToString().ToLowerInvariant()}", ("what", hint.Other.IsSome ? texts.Of(hint.Other) : texts.Of(hint.Says))],
        hint.Line.IsSome ? scenario.Rules[hint.Line].Name : null,
        hint.Request.IsSome ? hint.Request.ToString() : null);
}
