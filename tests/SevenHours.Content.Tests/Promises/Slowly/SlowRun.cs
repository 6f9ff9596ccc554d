using System.Text.Json.Nodes;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Content.Tests.Promises.Slowly;

/// <summary>A run as its records say it, word for word: JSON of events and what the author wrote. Nothing of it was folded by the product.</summary>
internal sealed class SlowRun
{
    /// <summary>The instant that never comes, as records write it.</summary>
    public const int Never = int.MaxValue;

    private readonly WireNames names;
    private readonly List<Line> lines;

    public SlowRun(CompiledPackage compiled, WireNames names, IReadOnlyList<Happened> events)
    {
        (Scenario, this.names) = (compiled.Scenario!, names);
        Frame = DebriefFrame.Compile(compiled);
        var codec = new WireCodec(Scenario, names);
        lines = [.. events.Select((happened, id) =>
        {
            var record = codec.Write(happened);
            var json = JsonNode.Parse(record.Json.Span)!.AsObject();
            return new Line(id, (int)json["at"]!, record.Name, json["event"]!.AsObject());
        })];
    }

    /// <summary>One record.</summary>
    public sealed record Line(int Id, int At, string Name, JsonObject E);

    public Scenario Scenario { get; }

    public DebriefFrame Frame { get; }

    public IReadOnlyList<Line> Lines => lines;

    public int Until => lines.Count == 0 ? 0 : lines[^1].At;

    /// <summary>The records of a kind of event. The type names the kind, no more.</summary>
    public IEnumerable<Line> Of<T>()
    {
        var name = names.Of(typeof(T)).Name;
        return lines.Where(line => line.Name == name);
    }

    public bool Is<T>(Line line) => line.Name == names.Of(typeof(T)).Name;

    public string AgencyOf(string seat) => Scenario.Agencies[Scenario.Seats[Scenario.Seats[seat]].Agency].Name;

    public bool IsProfessional(string seat) => !Scenario.Seats[Scenario.Seats[seat]].IsRolePlayer;

    /// <summary>The seats of a field: all when it says so.</summary>
    public IReadOnlyList<string> Seats(JsonNode? node) => node is JsonArray list ? Strings(list)
        : node is null ? [] : [.. Scenario.Seats.Ids.Select(id => Scenario.Seats[id].Name)];

    public static IReadOnlyList<string> Strings(JsonNode? list) => list is null ? [] : [.. list.AsArray().Select(one => (string)one!)];

    public IReadOnlyList<string> NamesOf(SeatSet seats) => [.. seats.ToList().Select(seat => Scenario.Seats[seat].Name)];

    public Fact Fact(string name) => Scenario.Table<Fact>()[Scenario.Table<Fact>()[name]];

    public ActionDefinition Action(string name) => Scenario.Table<ActionDefinition>()[Scenario.Table<ActionDefinition>()[name]];

    public string SubjectName(Id<Subject> subject) => subject.IsSome ? Scenario.Subjects[subject].Name : "";

    /// <summary>Every holding of a fact: who, since when, by which record; by time, then in order of records.</summary>
    public List<(string Seat, int Since, int Id)> Holdings(string fact)
    {
        var found = new List<(string Seat, int Since, int Id)>();
        foreach (var line in Of<FactLearned>().Where(line => (string?)line.E["fact"] == fact))
        {
            found.AddRange(Seats(line.E["to"]).Select(seat => (seat, (int)line.E["since"]!, line.Id)));
        }

        foreach (var line in Of<Disciplines.Requests.RequestReceived>().Where(line => Strings(line.E["petition"]!["cites"]).Contains(fact)))
        {
            found.AddRange(Seats(line.E["to"]).Select(seat => (seat, line.At, line.Id)));
        }

        return [.. found.OrderBy(one => one.Since).ThenBy(one => one.Id)];
    }

    /// <summary>Every act: its plan, when it began and ended, how lawful it is in the end.</summary>
    public List<SlowAct> Acts()
    {
        var acts = Of<ActionStarted>().Select(line => new SlowAct(line.E["plan"]!.AsObject(), line.Id, line.At)).ToList();
        foreach (var act in acts)
        {
            var handle = (string)act.Plan["handle"]!;
            var began = Of<ActionBegan>().FirstOrDefault(line => (string)line.E["handle"]! == handle);
            var ended = lines.FirstOrDefault(line => (Is<ActionFinished>(line) || Is<ActionCancelled>(line)) && (string)line.E["handle"]! == handle);
            var judged = Of<LawfulnessChanged>().LastOrDefault(line => (string)line.E["handle"]! == handle);
            act.Began = began;
            act.Ended = ended;
            act.IsFinished = ended is not null && Is<ActionFinished>(ended);
            if (began is not null)
            {
                act.InMandate = (bool)began.E["lawfulness"]!["in_mandate"]!;
                act.HasBasis = judged is null ? (bool)began.E["lawfulness"]!["has_basis"]! : (bool)judged.E["is_validated"]!;
                act.Admissibility = judged is null ? (int)began.E["lawfulness"]!["admissibility"]! : (int)judged.E["admissibility"]!;
            }
        }

        return acts;
    }

    /// <summary>When the first sign came, or null.</summary>
    public int? FirstSign()
    {
        if (!Frame.Yardstick.FirstSign.IsSome)
            return Of<ExerciseStarted>().Select(line => (int?)line.At).FirstOrDefault();
        var inject = Scenario.Table<Inject>()[Frame.Yardstick.FirstSign].Name;
        return Of<ItemDelivered>().Where(line => (string?)line.E["inject"] == inject).Select(line => (int?)line.At).FirstOrDefault();
    }

    /// <summary>A share in per cent, to one place; null of nothing.</summary>
    public static decimal? Share(decimal part, decimal whole) => whole == 0 ? null : Math.Round(100 * part / whole, 1, MidpointRounding.AwayFromZero);

    /// <summary>The middle, the lower of two; null of nothing.</summary>
    public static decimal? Middle(IEnumerable<int> values) => values.Order().ToList() is { Count: > 0 } all ? all[(all.Count - 1) / 2] : null;
}

/// <summary>An act as its records tell it.</summary>
internal sealed class SlowAct(JsonObject plan, int id, int at)
{
    public JsonObject Plan { get; } = plan;
    public int Id { get; } = id;
    public int At { get; } = at;
    public SlowRun.Line? Began { get; set; }
    public SlowRun.Line? Ended { get; set; }
    public bool IsFinished { get; set; }
    public bool InMandate { get; set; }
    public bool HasBasis { get; set; }
    public int Admissibility { get; set; }
    public string Handle => (string)Plan["handle"]!;
    public string Action => (string)Plan["action"]!;
    public string Seat => (string)Plan["seat"]!;
    public string? Target => (string?)Plan["target"];
}
