using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>
/// A situation report for some seats, made from their own notices and nothing else: two histories that told them the same give the same
/// report, but for the numbers of the events it cites.
/// </summary>
public sealed class SituationReport
{
    private readonly Scenario scenario;
    private readonly SimTime since;
    private readonly List<SituationLine> lines = [];
    private readonly Dictionary<Id<Fact>, int> known = [];
    private readonly Dictionary<Handle, (ActPlan Plan, SimTime At, EventId Id)> acts = [];
    private readonly Dictionary<Handle, (Petition Petition, SimTime At, EventId Id)> requests = [];
    private readonly Dictionary<Handle, (TextRef Title, SimTime At, EventId Id)> unread = [];
    private readonly Dictionary<Id<TaskDefinition>, (SimTime At, EventId Id)> tasks = [];

    private SituationReport(Scenario scenario, SimTime since) => (this.scenario, this.since) = (scenario, since);

    /// <summary>Makes the report of some seats.</summary>
    /// <param name="scenario">The scenario as it is now amended.</param>
    /// <param name="events">All events.</param>
    /// <param name="seats">Whose report it is.</param>
    /// <param name="since">From when; what is open is told whenever it began.</param>
    public static IReadOnlyList<SituationLine> Of(Scenario scenario, IReadOnlyList<Happened> events, SeatSet seats, SimTime since)
    {
        var report = new SituationReport(scenario, since);
        foreach (var happened in events)
        {
            if (!(happened.Event.To & seats).IsEmpty)
            {
                report.Take(happened.Event.ForSeats(), happened.At, happened.Id);
            }
        }

        return report.Close();
    }

    /// <summary>What the whole room was told since a time: injects that reached every one of some seats at once.</summary>
    public static IReadOnlyList<SituationLine> Public(Scenario scenario, IReadOnlyList<Happened> events, SeatSet everybody, SimTime since) =>
        everybody.IsEmpty
            ? []
            : [.. events.Where(happened => happened.At >= since && (everybody - happened.Event.To).IsEmpty)
                .Select(happened => (happened, Title: TitleOf(scenario, happened.Event)))
                .Where(one => one.Title.IsSome)
                .Select(one => new SituationLine(SituationPart.Known, one.happened.At, Id<Seat>.None, one.Title, Id<Subject>.None, null, [one.happened.Id]))];

    private void Take(WorldEvent told, SimTime at, EventId id)
    {
        switch (told)
        {
            case FactLearned e when known.TryGetValue(e.Fact, out var line):
                lines[line] = lines[line] with { Cites = [.. lines[line].Cites, id] };
                break;
            case FactLearned e when at >= since:
                var fact = scenario.Table<Fact>()[e.Fact];
                known.Add(e.Fact, lines.Count);
                Add(SituationPart.Known, at, Id<Seat>.None, fact.Statement, fact.About, id);
                break;
            case ActionStarted e:
                acts[e.Plan.Handle] = (e.Plan, at, id);
                break;
            case ActionFinished e when acts.Remove(e.Handle, out var act):
                Add(SituationPart.Done, at, act.Plan.Seat, scenario.Table<ActionDefinition>()[act.Plan.Action].Title, act.Plan.Target, act.Id, id);
                break;
            case ActionCancelled e:
                acts.Remove(e.Handle);
                break;
            case DecisionRecorded e:
                Add(SituationPart.Decided, at, e.Seat, e.What, Id<Subject>.None, id);
                break;
            case RequestMade e:
                requests.TryAdd(e.Petition.Handle, (e.Petition, at, id));
                break;
            case RequestReceived e:
                requests.TryAdd(e.Petition.Handle, (e.Petition, at, id));
                break;
            case RequestAnswered e when requests.Remove(e.Request, out var asked):
                Add(SituationPart.Asked, at, asked.Petition.Asker, TitleOf(asked.Petition), asked.Petition.Target, asked.Id, id);
                lines[^1] = lines[^1] with { Verdict = e.Verdict.ToString() };
                break;
            case TaskGiven e:
                tasks.TryAdd(e.Task, (at, id));
                break;
            case TaskSubmitted e:
                tasks.Remove(e.Task);
                break;
            case ItemDelivered e:
                unread[e.Item] = (scenario.Table<Inject>()[e.Inject].Title, at, id);
                break;
            case AdHocInjectSent e:
                unread[e.Item] = (e.Title, at, id);
                break;
            case ItemOpened e:
                unread.Remove(e.Item);
                break;
        }
    }

    private IReadOnlyList<SituationLine> Close()
    {
        IEnumerable<SituationLine> open =
        [
            .. acts.Values.Select(act => Open(act.At, act.Plan.Seat, scenario.Table<ActionDefinition>()[act.Plan.Action].Title, act.Plan.Target, act.Id)),
            .. requests.Values.Select(one => Open(one.At, one.Petition.Asker, TitleOf(one.Petition), one.Petition.Target, one.Id)),
            .. tasks.Select(task => Open(task.Value.At, Id<Seat>.None, scenario.Table<TaskDefinition>()[task.Key].Title, Id<Subject>.None, task.Value.Id)),
            .. unread.Values.Select(item => Open(item.At, Id<Seat>.None, item.Title, Id<Subject>.None, item.Id)),
        ];
        return [.. lines.Where(line => line.At >= since).Concat(open).OrderBy(line => line.Part).ThenBy(line => line.At).ThenBy(line => line.Cites[0].Value)];
    }

    private void Add(SituationPart part, SimTime at, Id<Seat> seat, TextRef title, Id<Subject> about, params IReadOnlyList<EventId> cites) =>
        lines.Add(new SituationLine(part, at, seat, title, about, null, cites));

    private static SituationLine Open(SimTime at, Id<Seat> seat, TextRef title, Id<Subject> about, EventId id) =>
        new(SituationPart.Open, at, seat, title, about, null, [id]);

    private TextRef TitleOf(Petition petition) =>
        petition.Action.IsSome ? scenario.Table<ActionDefinition>()[petition.Action].Title
        : petition.Topic.IsSome ? scenario.Table<Topic>()[petition.Topic].Title
        : petition.Text;

    private static TextRef TitleOf(Scenario scenario, WorldEvent told) => told switch
    {
        ItemDelivered e => scenario.Table<Inject>()[e.Inject].Title,
        AdHocInjectSent e => e.Title,
        _ => TextRef.None,
    };
}
