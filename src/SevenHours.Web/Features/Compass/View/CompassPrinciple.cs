using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Compass;

/// <summary>A principle in the compass.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Title">The principle in a few words.</param>
/// <param name="References">Where it stands in treaties and laws.</param>
public sealed record CompassPrinciple(string Name, string Title, string References)
{
    internal static CompassPrinciple Of(Scenario scenario, DeskTexts texts, Id<Principle> principle)
    {
        var found = scenario.Table<Principle>()[principle];
        return new CompassPrinciple(found.Name, texts.Of(found.Title), found.References);
    }
}

/// <summary>What rests on a principle.</summary>
/// <param name="Principle">The principle.</param>
/// <param name="Matters">The matters that rest on it, each with its articles and acts.</param>
public sealed record CompassReach(CompassPrinciple Principle, Listed<CompassMatter> Matters)
{
    /// <summary>What rests on a principle; null when there is no such principle.</summary>
    internal static CompassReach? Of(Scenario scenario, DeskTexts texts, string? principle)
    {
        if (!scenario.Table<Principle>().TryFind(principle, out var id))
            return null;

        var actions = scenario.Table<ActionDefinition>();
        return new CompassReach(
            CompassPrinciple.Of(scenario, texts, id),
            [.. scenario.Table<CompassEntry>().Where(entry => entry.Principle == id || entry.Acts.Any(act => actions[act].Principle == id)).Select(entry => CompassMatter.Of(scenario, texts, entry))]);
    }
}

/// <summary>A matter of the compass.</summary>
/// <param name="Title">The matter.</param>
/// <param name="Must">What must be there.</param>
/// <param name="Articles">The article of each country.</param>
/// <param name="Acts">The acts it governs, by id and title.</param>
public sealed record CompassMatter(string Title, string Must, Listed<CompassArticle> Articles, Listed<(string Name, string Title)> Acts)
{
    internal static CompassMatter Of(Scenario scenario, DeskTexts texts, CompassEntry entry)
    {
        var actions = scenario.Table<ActionDefinition>();
        return new CompassMatter(
            texts.Of(entry.Title), texts.Of(entry.Must),
            [.. scenario.Table<Country>().Select(country => (country, Article: entry.In(country.Law))).Where(one => one.Article is not null)
                .Select(one => new CompassArticle(one.Article!.Number, texts.Of(entry.Title), texts.Of(one.Article.Says), texts.Of(one.country.Title)))],
            [.. entry.Acts.Select(act => (actions[act].Name, texts.Of(actions[act].Title)))]);
    }
}
