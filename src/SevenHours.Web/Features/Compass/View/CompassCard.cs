using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Compass;

/// <summary>What one country's law says on an act.</summary>
/// <param name="Law">The author's id of the law, which everybody may know.</param>
/// <param name="Country">The country, in words.</param>
/// <param name="Title">What the law is called.</param>
/// <param name="Articles">Its articles on the act.</param>
/// <param name="AllowedBy">Who allows it, in words.</param>
/// <param name="Urgent">How it may come first, in words; null when it may not.</param>
/// <param name="Grounds">The grounds it accepts.</param>
/// <param name="Holds">How long leave holds, in words; null when none is needed.</param>
/// <param name="Holders">The agencies of the country whose profession holds the power.</param>
public sealed record CompassCard(
    string Law, string Country, string Title, Listed<CompassArticle> Articles, string AllowedBy, string? Urgent, Listed<string> Grounds, string? Holds, Listed<string> Holders)
{
    internal static CompassCard Of(Scenario scenario, DeskTexts texts, Country country, Bearing bearing)
    {
        var (law, leave) = (scenario.Table<Law>()[bearing.Law], bearing.Authorisation);
        var isAsked = leave.From is Authority.Prosecutor or Authority.Court;
        var who = scenario.Table<ActionDefinition>()[bearing.Action].Who;
        return new CompassCard(
            law.Name,
            texts.Of(country.Title),
            texts.Of(law.Title),
            [.. bearing.Entries.Select(entry => CompassArticle.Of(texts, entry, bearing.Law)).OfType<CompassArticle>()],
            texts.Words[$"authority.{leave.From.ToString().ToLowerInvariant()}"],
            isAsked && leave.IsUrgent ? texts.Words["compass.urgent", ("time", Lasting(texts, leave.ValidatedWithin))] : null,
            isAsked ? [.. law.Grounds.Where(ground => leave.Accepts(ground.Ground)).Select(ground => texts.Of(ground.Title))] : [],
            isAsked ? Lasting(texts, leave.Valid) : null,
            [.. scenario.Agencies.Where(agency => agency.Country == country.Name && (who.Count == 0 || who.Contains(agency.Profession, StringComparer.Ordinal))).Select(agency => texts.Of(agency.Title))]);
    }

    private static string Lasting(DeskTexts texts, SimSpan span) =>
        span.Seconds % 86_400 == 0 ? texts.Words["compass.days", ("n", span.Seconds / 86_400)] : texts.Words["compass.hours", ("n", span.Seconds / 3_600)];
}

/// <summary>An article of a fictional law.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Matter">What it is about.</param>
/// <param name="Says">What it says.</param>
/// <param name="Country">Whose it is, in words; empty where that stands beside it.</param>
public sealed record CompassArticle(int Number, string Matter, string Says, string Country = "")
{
    internal static CompassArticle? Of(DeskTexts texts, CompassEntry entry, Id<Law> law) =>
        entry.In(law) is { } article ? new CompassArticle(article.Number, texts.Of(entry.Title), texts.Of(article.Says)) : null;
}
