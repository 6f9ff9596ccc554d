using SevenHours.Debriefing;

namespace SevenHours.Web.Features.Debrief.Replay;

/// <summary>A moment worth jumping to.</summary>
/// <param name="At">Exercise seconds.</param>
/// <param name="Kind">What stands there: the part of a word's id after <c>debrief.mark.</c>.</param>
/// <param name="Line">The event; null for an observation.</param>
/// <param name="Note">The observation; null for an event.</param>
public sealed record ReplayMark(int At, string Kind, EventLine? Line, SeenNote? Note = null)
{
    /// <summary>Marks of a history, in order of time.</summary>
    public static IReadOnlyList<ReplayMark> Of(History history) =>
        [.. TimelineMark.Of(history).Select(mark => new ReplayMark(mark.Line.At.Seconds, mark.Kind.ToString().ToLowerInvariant(), mark.Line))];

    /// <summary>The mark in words.</summary>
    public string Say(DebriefReading reading) => Note is { } note
        ? $"{reading.Texts.Words["debrief.mark.observation"]}: {note.Says}"
        : $"{reading.Texts.Words["debrief.mark." + Kind]}: {EventWords.Say(Line!, reading)}";

    /// <summary>How it is drawn on a ruler, around its place.</summary>
    public (string Path, string Css) Shape => Kind switch
    {
        "inject" => ("M-4-4h8L0 4z", "mark"),
        "decision" => ("M0-6 5 0 0 6-5 0z", "mark decision"),
        "goal" => ("M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0M-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0", "mark goal"),
        "money" => ("M-4-4h8v8h-8z", "mark money"),
        "arrest" => ("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0M-5 0h10", "mark decision"),
        "observation" => ("M0-5v10M-5 0h10", "mark"),
        "end" => ("M-4-6V6M-4-6h9l-3 3 3 3h-9", "mark"),
        _ => ("M-5-5 5 5M5-5-5 5", "mark harm"),
    };
}
