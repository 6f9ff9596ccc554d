using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Abroad.View;

/// <summary>The law of one country, as it stands beside another's.</summary>
/// <param name="Country">The country.</param>
/// <param name="Title">What its law is called.</param>
/// <param name="Text">What it says on working with others.</param>
/// <param name="Rules">How it works with others: name and value, in the order of all columns.</param>
public sealed record LawColumn(string Country, string Title, string Text, Listed<string> Rules);

/// <summary>A line of two laws side by side: what differs is marked.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Cells">What each law says, in the order of the columns.</param>
public sealed record LawLine(string Name, Listed<string> Cells)
{
    /// <summary>Whether they say different things.</summary>
    public bool Differs => Cells.Distinct(StringComparer.Ordinal).Count() > 1;
}

/// <summary>Laws side by side.</summary>
/// <param name="Columns">The countries: one's own first.</param>
/// <param name="Working">How they work with others.</param>
/// <param name="Offences">What is an offence where.</param>
/// <param name="Acts">Who decides on which act.</param>
public sealed record LawsBeside(Listed<LawColumn> Columns, Listed<LawLine> Working, Listed<LawLine> Offences, Listed<LawLine> Acts)
{
    internal static LawsBeside Of(SeatReading desk, string? with)
    {
        var scenario = desk.Scenario;
        var own = scenario.Agencies[desk.Agency].Country;
        var other = Others(desk).FirstOrDefault(country => country.Name == with) ?? Others(desk)[0];
        IReadOnlyList<Country> countries = [.. scenario.Table<Country>().Where(country => country.Name == own), other];
        var laws = countries.Select(country => scenario.Table<CooperationLaw>().First(law => scenario.Table<Country>()[law.Country].Name == country.Name)).ToList();
        return new LawsBeside(
            [.. countries.Select((country, place) => new LawColumn(desk.Of(country.Title), country.Law.IsSome ? desk.Of(scenario.Table<Law>()[country.Law].Title) : "–", desk.Of(laws[place].Text), []))],
            [
                Line(desk, "abroad.law.authority", laws, law => law.Authority.IsSome ? desk.AgencyTitle(law.Authority) : desk.Word("abroad.law.any_prosecutor")),
                Line(desk, "abroad.law.dual", laws, law => YesNo(desk, law.NeedsDualCriminality)),
                Line(desk, "abroad.law.nationals", laws, law => YesNo(desk, law.SurrendersNationals)),
                Line(desk, "abroad.law.guarantees", laws, law => YesNo(desk, law.WantsGuarantees)),
                Line(desk, "abroad.law.presence", laws, law => YesNo(desk, law.AllowsPresence)),
                Line(desk, "abroad.law.longest", laws, law => desk.Word("abroad.days", ("n", law.LongestDays))),
                Line(desk, "abroad.law.clauses", laws, law => string.Join(", ", law.Clauses.Select(clause => desk.Of(scenario.Table<TeamClause>()[clause].Title)))),
            ],
            [.. scenario.Table<Offence>().Select(offence => new LawLine(desk.Of(offence.Title), [.. countries.Select(country => offence.ArticleIn(country.Name) is { IsSome: true } article ? desk.Of(article) : desk.Word("abroad.law.no_offence"))]))],
            [.. scenario.Table<ActionDefinition>().Ids.Select(act => Act(desk, act, countries)).OfType<LawLine>()]);
    }

    /// <summary>The countries one's own can be set beside; none where the case says nothing of one's own.</summary>
    internal static IReadOnlyList<Country> Others(SeatReading desk)
    {
        var own = desk.Scenario.Agencies[desk.Agency].Country;
        List<Country> all = [.. desk.Scenario.Table<CooperationLaw>().Select(law => desk.Scenario.Table<Country>()[law.Country])];
        return all.Exists(country => country.Name == own) ? [.. all.Where(country => country.Name != own)] : [];
    }

    // Acts on which both laws are silent follow the catalogue and are left out.
    private static LawLine? Act(SeatReading desk, Id<ActionDefinition> act, IReadOnlyList<Country> countries)
    {
        var said = countries.Select(country => country.Law.IsSome ? desk.Scenario.Table<Law>()[country.Law].On(act) : null).ToList();
        var definition = desk.Scenario.Table<ActionDefinition>()[act];
        return said.TrueForAll(one => one is null) ? null : new LawLine(desk.ActionTitle(act), [.. said.Select(one =>
            string.Join(" · ", ((string?[])[
                desk.Word($"abroad.decides.{SnakeCase.Of(one?.From ?? definition.Authorisation)}"),
                (one?.IsUrgent ?? definition.IsUrgent) ? desk.Word("abroad.law.urgent") : null,
                one is null ? null : desk.Word("abroad.law.hours", ("n", one.Valid.Seconds / 3600)),
            ]).OfType<string>()))]);
    }

    private static LawLine Line(SeatReading desk, string name, IEnumerable<CooperationLaw> laws, Func<CooperationLaw, string> say) =>
        new(desk.Word(name), [.. laws.Select(say)]);

    private static string YesNo(SeatReading desk, bool value) => desk.Word(value ? "abroad.yes" : "abroad.no");
}
