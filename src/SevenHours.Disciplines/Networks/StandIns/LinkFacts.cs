using System.Runtime.CompilerServices;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>Which facts of a scenario speak of a tie, and between whom: what anybody reads who reads their sentences.</summary>
internal sealed class LinkFacts
{
    private const int ShortestName = 4;
    private static readonly ConditionalWeakTable<Scenario, LinkFacts> Known = [];
    private readonly Dictionary<Id<Fact>, Link> links = [];

    private LinkFacts(Scenario scenario)
    {
        var language = scenario.Texts.SourceLanguage;
        var names = scenario.Subjects.Ids.Select(id => (Id: id, Names: NamesOf(scenario, id, language))).ToList();
        foreach (var id in scenario.Table<Fact>().Ids)
        {
            var fact = scenario.Table<Fact>()[id];
            if (fact.Supports != "link")
            {
                continue;
            }

            var says = scenario.Texts.Find(fact.Statement.Key, language).Text;
            var met = names.Where(n => n.Id != fact.About && n.Names.Any(name => says.Contains(name, StringComparison.OrdinalIgnoreCase))).Select(n => n.Id).ToList();
            var from = fact.About.IsSome ? fact.About : met.Count > 0 ? met[0] : Id<Subject>.None;
            if (from.IsSome)
            {
                links.Add(id, new Link(from, met.FirstOrDefault(other => other != from, Id<Subject>.None), fact.Grade));
            }
        }
    }

    /// <summary>Whether the scenario has any.</summary>
    public bool IsEmpty => links.Count == 0;

    /// <summary>Those of a scenario.</summary>
    public static LinkFacts Of(Scenario scenario) => Known.GetValue(scenario, s => new LinkFacts(s));

    /// <summary>What a fact says of a tie, or null.</summary>
    public Link? Find(Id<Fact> fact) => links.GetValueOrDefault(fact);

    private static List<string> NamesOf(Scenario scenario, Id<Subject> id, string language)
    {
        var subject = scenario.Subjects[id];
        var title = scenario.Texts.Find(subject.Title.Key, language).Text;
        return [.. subject.Also.Append(title).Where(name => name.Length >= ShortestName)];
    }
}

/// <summary>What a fact says of a tie.</summary>
/// <param name="From">Whom or what it is about.</param>
/// <param name="To">Who else stands in its sentence; none when nobody does.</param>
/// <param name="Grade">Its grade.</param>
internal sealed record Link(Id<Subject> From, Id<Subject> To, string Grade);
