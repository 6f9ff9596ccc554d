using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Chart.View;

/// <summary>Where ties are known from, and whom entities mean: the author's ids stay inside, readers and forms have tokens.</summary>
public static class ChartSources
{
    /// <summary>A source or subject that can be chosen.</summary>
    /// <param name="Token">What forms send.</param>
    /// <param name="Title">What it is called.</param>
    public sealed record Choice(string Token, string Title);

    /// <summary>The token of what a field says; null when the desk does not have it.</summary>
    internal static string? TokenOf(SeatReading desk, ChartField field, string value)
    {
        if (field == ChartField.Subject)
            return desk.Scenario.Subjects.TryFind(value, out var subject) && desk.Knowledge.Names.Contains(subject) ? Token.Of(desk.Scenario, subject) : null;

        return value.Split(':', 2) is ["fact", var name]
            ? desk.Scenario.Table<Fact>().TryFind(name, out var fact) && desk.Knowledge.Holds(fact) ? $"fact:{Token.Of(desk.Scenario, fact)}" : null
            : TitleOf(desk, field, value) is null ? null : value;
    }

    /// <summary>What a source or subject is called; null when the desk does not have it.</summary>
    internal static string? TitleOf(SeatReading desk, ChartField field, string value)
    {
        if (field == ChartField.Subject)
            return desk.Scenario.Subjects.TryFind(value, out var subject) && desk.Knowledge.Names.Contains(subject) ? desk.Of(desk.Scenario.Subjects[subject].Title) : null;

        return value.Split(':', 2) switch
        {
            ["fact", var name] => desk.Scenario.Table<Fact>().TryFind(name, out var fact) && desk.Knowledge.Holds(fact) ? desk.Line(fact).Statement : null,
            ["exhibit", var name] => Handle.TryParse(name, out var handle) && desk.Desk.Part<EvidenceDesk>().Find(handle) is { } exhibit
                ? $"{desk.Word("chart.basis.exhibit")} {desk.Of(exhibit.Item.Label)}".Trim() : null,
            ["record", var name] => Handle.TryParse(name, out var handle) && desk.Knowledge.Record(handle) is not null ? desk.Word("chart.basis.record") : null,
            _ => null,
        };
    }

    /// <summary>What the author calls what a token means; null when it means nothing on this desk.</summary>
    internal static string? Meant(AtDesk at, ChartField field, string token) => at.Read(desk => Meant(desk, field, token));

    /// <inheritdoc cref="Meant(AtDesk, ChartField, string)" />
    internal static string? Meant(SeatReading desk, ChartField field, string token)
    {
        if (field == ChartField.Subject)
            return Token.Find(desk.Scenario, desk.Knowledge.Names, token) is { IsSome: true } subject ? desk.Scenario.Subjects[subject].Name : null;

        return token.Split(':', 2) is ["fact", var name]
            ? Token.Find(desk.Scenario, desk.Knowledge.Facts.Select(held => held.Fact), name) is { IsSome: true } fact ? $"fact:{desk.Scenario.Table<Fact>()[fact].Name}" : null
            : token;
    }

    /// <summary>Whether a token means something that this desk has.</summary>
    internal static bool IsHad(SeatReading desk, ChartField field, string token) =>
        Meant(desk, field, token) is { } meant && TitleOf(desk, field, meant) is not null;

    /// <summary>What files say of a source or subject: its token and its words; null when the desk does not have it.</summary>
    internal static (string Token, string Words)? Written(SeatReading desk, ChartField field, string value) =>
        TokenOf(desk, field, value) is { } token && TitleOf(desk, field, value) is { } title ? (token, title) : null;

    /// <summary>The people, places and things a seat has met.</summary>
    internal static Listed<Choice> Subjects(SeatReading desk) =>
        [.. desk.Knowledge.Names.Select(name => new Choice(Token.Of(desk.Scenario, name), desk.Of(desk.Scenario.Subjects[name].Title))).OrderBy(choice => choice.Title, StringComparer.Ordinal)];

    /// <summary>The facts and exhibits a seat has, the newest first.</summary>
    internal static Listed<Choice> All(SeatReading desk) =>
    [
        .. desk.Knowledge.Facts.Reverse().Select(held => desk.Line(held.Fact)).Select(line => new Choice($"fact:{line.Token}", $"{line.Grade} {line.Statement}".Trim())),
        .. desk.Desk.Part<EvidenceDesk>().Exhibits.Reverse().Select(exhibit => $"exhibit:{exhibit.Handle}")
            .Select(token => new Choice(token, TitleOf(desk, ChartField.Basis, token)!)),
    ];
}
