using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>A fact in the case file.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Number">The notice by which it came.</param>
/// <param name="At">Since when it is held, in exercise seconds.</param>
/// <param name="Grade">Source and information, such as B2; empty when not graded.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Source">Where it is from, in words.</param>
/// <param name="Supports">What it supports, in one word; null when it does not say.</param>
/// <param name="IsSensitive">Whether it may only go to those who need it.</param>
/// <param name="SharedWith">With whom this seat shared it.</param>
public sealed record FactRow(
    string Token, int Number, long At, string Grade, string Statement, string Source, string? Supports, bool IsSensitive, Listed<string> SharedWith)
{
    /// <summary>The whole case file, newest first.</summary>
    internal static Listed<FactRow> All(SeatReading desk) => [.. desk.Knowledge.Facts.Reverse().Select(held => Of(desk, held))];

    internal static FactRow Of(SeatReading desk, HeldFact held)
    {
        var fact = desk.Scenario.Table<Fact>()[held.Fact];
        return new FactRow(
            View.Token.Of(desk.Scenario, held.Fact), held.Number, held.Since.Seconds, fact.Grade, desk.Of(fact.Statement), SourceOf(desk, held),
            SupportsOf(desk, fact.Supports), fact.IsSensitive,
            [.. held.SharedWith.ToList().Select(desk.SeatTitle)]);
    }

    // The usual words are the reader's; an author's own stands as he wrote it.
    private static string? SupportsOf(SeatReading desk, string word) =>
        word.Length == 0 ? null : SevenHours.Web.Strings.Words.Has($"supports.{word}") ? desk.Word($"supports.{word}") : word.Replace('_', ' ');

    private static string SourceOf(SeatReading desk, HeldFact held)
    {
        if (held.From.IsSome)
            return desk.SeatTitle(held.From);

        var source = held.Source.ToString().ToLowerInvariant();
        if (held.Source == FactSource.Item && desk.Knowledge.Item(held.Via) is { } item && desk.Texts.Find(item.Sender) is { } sender)
            return sender;
        return desk.Word($"source.{source}");
    }
}
