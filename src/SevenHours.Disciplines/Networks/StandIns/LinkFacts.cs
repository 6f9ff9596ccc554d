using System.Collections.Concurrent;
using System.Globalization;
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
    private readonly ConcurrentDictionary<(int From, int To), string> ties = [];
    private readonly string[] names;
    private readonly string[] ids;

    private LinkFacts(Scenario scenario)
    {
        var language = scenario.Texts.SourceLanguage;
        this.names = [.. scenario.Subjects.Select(subject => subject.Name)];
        ids = [.. this.names.Select(name => "s" + Mixed(name))];
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

    /// <summary>What a stand-in calls somebody on a chart. It tells nothing: the author's own ids may give the story away.</summary>
    public string IdOf(Id<Subject> subject) => ids[subject.Index];

    /// <summary>What a stand-in calls a tie on a chart, the same from both ends.</summary>
    public string TieId(Link link) => ties.GetOrAdd((link.From.Index, link.To.Index), static (pair, names) =>
    {
        var (a, b) = (names[pair.From], names[pair.To]);
        return "t" + Mixed(string.CompareOrdinal(a, b) < 0 ? $"{a} {b}" : $"{b} {a}");
    }, names);

    private static string Mixed(string name) => name.Aggregate(7UL, (mixed, c) => Luck.Mix(mixed ^ c)).ToString("x16", CultureInfo.InvariantCulture);

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
