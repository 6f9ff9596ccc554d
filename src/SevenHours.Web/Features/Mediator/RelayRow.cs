using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Mediator;

/// <summary>Something that waits for this seat to relay it, or that it has seen to.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="At">When it was asked, in exercise seconds.</param>
/// <param name="For">Who asked.</param>
/// <param name="From">From whom the original is.</param>
/// <param name="What">What it looks like from outside: language and length.</param>
/// <param name="IsUrgent">Whether it cannot wait.</param>
/// <param name="Says">A word of whoever asked; null for none.</param>
/// <param name="State">How it stands.</param>
/// <param name="Title">Its title, once read.</param>
/// <param name="Text">What it says, once read.</param>
/// <param name="Facts">The facts it carries, once read.</param>
/// <param name="Made">What was made of it, in words; null before.</param>
/// <param name="Ready">When it arrives, in exercise seconds; null before it was relayed.</param>
public sealed record RelayRow(
    string Id, long At, string For, string From, string What, bool IsUrgent, string? Says, RelayState State, string? Title, string? Text,
    Listed<FactLine> Facts, string? Made, long? Ready)
{
    /// <summary>Whether somebody typed the original: the other side reads what whoever relays makes of it, or the words as they stand.</summary>
    public bool IsTyped { get; init; }

    /// <summary>Whether it is still to be relayed.</summary>
    public bool IsOpen => State is RelayState.Waiting or RelayState.Read;

    /// <summary>What is urgent first, then in the order it came; what is done last.</summary>
    internal static Listed<RelayRow> All(SeatReading desk)
    {
        var rows = desk.Desk.Part<TonguesDesk>().Queue.Select(waiting => Of(desk, waiting)).ToList();
        return [.. rows.Where(r => r.IsOpen).OrderBy(r => r.IsUrgent ? 0 : 1).ThenBy(r => r.At), .. rows.Where(r => !r.IsOpen).Reverse()];
    }

    /// <summary>What waits, as a need of the seat.</summary>
    internal static IEnumerable<Need> Needs(SeatReading desk, IReadOnlyList<RelayRow> rows) => rows.Where(row => row.IsOpen).Select(row => new Need(
        $"relay-{row.Id}", "message-circle", row.For, desk.Word(row.IsUrgent ? "need.relay.urgent" : "need.relay", ("what", row.What)), row.Says,
        $"relays/{row.Id}", "need.relay.do", false, null, 0));

    private static RelayRow Of(SeatReading desk, WaitingRelay waiting)
    {
        var looks = waiting.Looks;
        return new RelayRow(
            waiting.Relay.ToString(), waiting.At.Seconds, desk.SeatTitle(waiting.For),
            looks.From.IsSome ? desk.SeatTitle(looks.From) : desk.Texts.Find(looks.Sender) ?? desk.Word("inbox.noticed"),
            $"{LanguageName.Of(desk, looks.Language, looks.HeardAs)} · {LanguageName.Of(desk.Texts.Words, looks.Extent).TrimEnd('.')}",
            waiting.IsUrgent, desk.Texts.Find(waiting.Says), waiting.State, desk.Texts.Find(waiting.Title), desk.Texts.Find(waiting.Text),
            desk.Lines(waiting.Facts), waiting.Made is { } made ? desk.Word($"relay.how.{made.How.ToString().ToLowerInvariant()}") : null,
            waiting.Made?.Due.Seconds)
        {
            IsTyped = waiting.Text.IsSome && !waiting.Text.IsAuthored,
        };
    }
}
