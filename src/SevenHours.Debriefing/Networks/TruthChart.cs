using SevenHours.Analysis.Charts;
using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The truth of a case as a link chart: what charts of teams are scored against.</summary>
public static class TruthChart
{
    /// <summary>
    /// The chart of the truth. Its entities are the author's ids, known by their names in every language of the case and by what else they are called;
    /// its ties are in the order of the package, each with its id as <see cref="Tie.Source"/>.
    /// </summary>
    /// <remarks>Everybody of the case who plays no part in the network is innocent: relatives, landlords, drivers, and who was exploited.</remarks>
    public static LinkChart Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var (ties, members, doubles) = (scenario.Table<TrueTie>(), scenario.Table<NetworkMember>(), scenario.Table<SecondName>());
        var roles = members.Ids.ToDictionary(id => members[id].Person, id => members[id].Role);
        var real = doubles.Ids.ToDictionary(id => doubles[id].KnownAs, id => doubles[id].Is);
        var ends = ties.Ids.SelectMany(id => new[] { ties[id].From, ties[id].To }).ToHashSet();
        var subjects = scenario.Subjects.Ids.Where(id => !real.ContainsKey(id) && (scenario.Subjects[id].Kind == Person || ends.Contains(id)));
        return new LinkChart(
            subjects.Select(id => Entity(scenario, id, roles, [.. real.Where(pair => pair.Value == id).Select(pair => pair.Key)])),
            ties.Ids.Select(id => Tie(scenario, ties[id])));
    }

    /// <summary>The ties of the truth that somebody could find out in this case.</summary>
    public static bool CanBeFound(Scenario scenario, Tie tie)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(tie);
        return scenario.Table<TrueTie>().TryFind(tie.Source, out var id) && scenario.Table<TrueTie>()[id].ShownBy.Count > 0;
    }

    private const string Person = "person";

    private static Entity Entity(Scenario scenario, Id<Subject> id, Dictionary<Id<Subject>, NetworkRole> roles, IReadOnlyList<Id<Subject>> otherwise)
    {
        var subject = scenario.Subjects[id];
        NetworkRole? role = roles.TryGetValue(id, out var plays) ? plays : null;
        return new Entity(subject.Name, NameIn(scenario, subject, scenario.Texts.SourceLanguage), subject.Kind, [.. otherwise.Prepend(id).SelectMany(name => NamesOf(scenario, scenario.Subjects[name])).Concat(otherwise.Select(name => scenario.Subjects[name].Name))])
        {
            Role = role is { } known ? NetworkRoles.WordOf(known) : "",
            IsInnocent = subject.Kind == Person && role is null,
            Weight = NetworkRoles.WeightOf(role),
        };
    }

    private static IEnumerable<string> NamesOf(Scenario scenario, Subject subject) =>
        scenario.Texts.Languages.Append(scenario.Texts.SourceLanguage).Select(language => NameIn(scenario, subject, language)).Concat(subject.Also).Distinct(StringComparer.Ordinal);

    private static string NameIn(Scenario scenario, Subject subject, string language) => scenario.Texts.Find(subject.Title.Key, language).Text;

    private static Tie Tie(Scenario scenario, TrueTie tie) =>
        new(scenario.Subjects[tie.From].Name, scenario.Subjects[tie.To].Name, Relations.WordOf(tie.Relation))
        {
            IsDirected = !Relations.IsMutual(tie.Relation),
            Since = tie.Since,
            Until = tie.Until,
            Weight = tie.Weight,
            Source = tie.Name,
        };
}
