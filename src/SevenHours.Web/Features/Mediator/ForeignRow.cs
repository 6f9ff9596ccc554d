using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Mediator;

/// <summary>What a seat sees of something it does not understand, and what was relayed of it.</summary>
/// <param name="Title">That something was said or written, and in which language.</param>
/// <param name="Extent">How long it is.</param>
/// <param name="Pending">Who was asked to relay it and has not yet; null for nobody.</param>
/// <param name="Declined">Who declined last, and why; null for nobody.</param>
/// <param name="Relays">What was relayed, the oldest first.</param>
public sealed record ForeignRow(string Title, string Extent, string? Pending, string? Declined, Listed<RelayedRow> Relays)
{
    /// <summary>What is to be seen of an item; null when the seat understands it.</summary>
    internal static ForeignRow? Of(SeatReading desk, InboxItem item)
    {
        if (!item.IsForeign)
            return null;

        var tongues = desk.Desk.Part<TonguesDesk>();
        var asked = tongues.Asked.LastOrDefault(a => a.Item == item.Handle);
        return new ForeignRow(
            TitleOf(desk, item), LanguageName.Of(desk.Texts.Words, item.Extent),
            asked is { IsOpen: true } ? desk.Word("relay.pending", ("who", Who(desk, asked)), ("time", Times.Short(asked.At.Seconds))) : null,
            asked is { State: RelayState.Declined } ? DeclinedOf(desk, asked) : null,
            [.. item.Relays.Select(relayed => RelayedRow.Of(desk, relayed))]);
    }

    /// <summary>What stands where the title would.</summary>
    internal static string TitleOf(SeatReading desk, InboxItem item) => desk.Word(
        LanguageName.IsSpoken(item.Channel) && item.Kind != ItemKind.Message ? "foreign.said" : "foreign.written",
        ("language", LanguageName.Of(desk, item.Language, item.HeardAs)));

    private static string DeclinedOf(SeatReading desk, AskedRelay asked) =>
        asked.Declined is { IsForeign: true } ? desk.Word("relay.declined.foreign", ("who", Who(desk, asked)))
        : asked.Declined is { Says.IsSome: true } declined
            ? desk.Word("relay.declined.why", ("who", Who(desk, asked)), ("why", desk.Of(declined.Says)))
            : desk.Word("relay.declined", ("who", Who(desk, asked)));

    private static string Who(SeatReading desk, AskedRelay asked) => Name(desk, asked.By, asked.Who);

    /// <summary>Who relays: a seat, an interpreter of the case, or whoever was at hand.</summary>
    internal static string Name(SeatReading desk, Id<Seat> seat, Id<Interpreter> who) =>
        seat.IsSome ? desk.SeatTitle(seat)
        : who.IsSome ? desk.Of(desk.Scenario.Table<Interpreter>()[who].Title)
        : desk.Word("relay.hand");
}

/// <summary>Something relayed: second hand.</summary>
/// <param name="At">When it arrived, in exercise seconds.</param>
/// <param name="Who">Who relayed it.</param>
/// <param name="Claims">What it is said to be: the whole, or a summary.</param>
/// <param name="Text">What it says; null for nothing but facts.</param>
/// <param name="Note">A note on what it means where it comes from; null for none.</param>
/// <param name="Facts">The facts that arrived.</param>
public sealed record RelayedRow(long At, string Who, string Claims, string? Text, string? Note, Listed<FactLine> Facts)
{
    internal static RelayedRow Of(SeatReading desk, RelayedWords relayed)
    {
        var text = desk.Texts.Find(relayed.Words) ?? desk.Texts.Find(relayed.Text);
        return new RelayedRow(
            relayed.At.Seconds, ForeignRow.Name(desk, relayed.By, relayed.Who),
            desk.Word($"relay.claims.{relayed.Claims.ToString().ToLowerInvariant()}"),
            text ?? (relayed.Facts.Count == 0 ? desk.Word("relay.nothing") : null), desk.Texts.Find(relayed.Note), desk.Lines(relayed.Facts));
    }
}
