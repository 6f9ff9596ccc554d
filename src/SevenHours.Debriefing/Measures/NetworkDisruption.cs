using SevenHours.Analysis.Graphs;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How far the arrests broke the network apart, beside what as many arrests could have done at best.</summary>
/// <remarks>
/// The network is those who play a part in it and the ties between them. Practice model, section F: key-player score = fragmentation achieved ÷ best
/// possible with as many removals, F = 1 − Σ sᵢ(sᵢ−1)/(n(n−1)). It looks at the day of the arrests; a network recovers (section F), which no figure here
/// foresees.
/// </remarks>
public sealed class NetworkDisruption() : Measure(
    name: "network_disruption",
    unit: "percent",
    better: Better.Higher,
    title: "How far the arrests broke the network apart",
    formula: "Fragmentation of the true network without those arrested ÷ the most that as many arrests could have reached; fragmentation = 1 − Σ s(s−1) ÷ n(n−1) over the parts of size s.",
    range: "0 to 100; none when nobody of the network was arrested, or no arrest could have broken it",
    source: MeasureSources.Practice)
{
    private const string Arrest = "arrest";

    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var members = history.Scenario.Table<NetworkMember>();
        var people = members.Ids.Select(id => members[id]).ToList();
        var places = people.Select((member, place) => (member.Person, place)).ToDictionary(pair => pair.Person, pair => pair.place);
        var (taken, evidence, rows) = (new HashSet<int>(), new List<EventId>(), new List<MeasureDetail>());
        foreach (var act in history.Acts.Of(history.Scenario, Arrest).Where(act => act.IsFinished && act.Ended.IsSome))
        {
            if (places.TryGetValue(SecondName.RealOne(history.Scenario, act.Plan.Target), out var place) && taken.Add(place))
            {
                evidence.Add(act.Ended);
                rows.Add(new MeasureDetail("person", people[place].Name, history.Scenario.Seats[act.Plan.Seat].Name, null, "", NetworkRoles.WordOf(people[place].Role), [act.Ended]));
            }
        }

        var graph = Network(history.Scenario, people, places);
        var best = Fragmentation.Of(graph, [.. KeyPlayers.Of(graph, taken.Count)]);
        return Result(taken.Count == 0 || best <= 0 ? null : Math.Round((decimal)(100 * Fragmentation.Of(graph, taken) / best), 1), evidence, rows);
    }

    private static Graph Network(Scenario scenario, List<NetworkMember> people, Dictionary<Id<Subject>, int> places)
    {
        var ties = scenario.Table<TrueTie>();
        return Graph.Of(people.Count, [.. ties.Ids.Select(id => ties[id])
            .Where(tie => places.ContainsKey(tie.From) && places.ContainsKey(tie.To)).Select(tie => (places[tie.From], places[tie.To]))]);
    }
}
