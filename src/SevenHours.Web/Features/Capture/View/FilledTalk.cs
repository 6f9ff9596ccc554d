using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Capture.View;

/// <summary>A record as it stands in the form in which it is corrected.</summary>
/// <param name="Record">The record.</param>
/// <param name="Kind">What it was.</param>
/// <param name="When">When it took place, in exercise seconds.</param>
/// <param name="Present">The seats that were there.</param>
/// <param name="Others">Who else was there, in words.</param>
/// <param name="From">The facts that passed, by their tokens, with who said each: a seat, or empty for somebody without one.</param>
/// <param name="Heard">The words heard, a line each.</param>
/// <param name="HeardFrom">Who said them.</param>
/// <param name="Decided">Who decided what.</param>
public sealed record FilledTalk(
    string Record, ConversationKind Kind, int When, IReadOnlyList<string> Present, string Others, IReadOnlyDictionary<string, string> From,
    string Heard, string HeardFrom, IReadOnlyList<(string Seat, string What)> Decided)
{
    /// <summary>The record, when whoever asks may correct it; null otherwise.</summary>
    internal static FilledTalk? Of(AtCapture at, Handle record)
    {
        var talk = at.Recorder switch
        {
            Recorder.Seat => at.Read(desk => desk.Knowledge.Record(record)) is { IsSuperseded: false } entry ? entry.Conversation : null,
            Recorder.Staff => at.Live.Read(world => world.Part<KnowledgePart>().Talk(record)) is { IsSuperseded: false } one ? one.Conversation : null,
            _ => null,
        };
        return talk is not null && talk.RecordedBy == at.Seat ? Of(at, talk) : null;
    }

    private static FilledTalk Of(AtCapture at, ConversationRecorded talk)
    {
        string Name(Id<Seat> seat) => seat.IsSome ? at.Scenario.Seats[seat].Name : "";
        return new FilledTalk(
            talk.Record.ToString(), talk.Kind, talk.When.Seconds, [.. talk.Present.ToList().Select(Name)], at.Texts.Of(talk.Others),
            talk.Passed.DistinctBy(passed => passed.Fact).ToDictionary(passed => Token.Of(at.Scenario, passed.Fact), passed => Name(passed.From)),
            string.Join('\n', talk.Heard.Select(heard => at.Texts.Of(heard.Says))), talk.Heard.Count == 0 ? "" : Name(talk.Heard[0].From),
            [.. talk.Decided.Select(decided => (Name(decided.Seat), at.Texts.Of(decided.What)))]);
    }
}
