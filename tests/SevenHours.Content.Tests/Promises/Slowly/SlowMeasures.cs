using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using static SevenHours.Content.Tests.Promises.Slowly.SlowRun;

namespace SevenHours.Content.Tests.Promises.Slowly;

/// <summary>The measures once more, as docs/reference/measures.md says them, the long way round.</summary>
internal static partial class SlowMeasures
{
    /// <summary>Each measure by its name.</summary>
    public static IReadOnlyDictionary<string, Func<SlowRun, decimal?>> All { get; } = new Dictionary<string, Func<SlowRun, decimal?>>(
        [.. People(), .. Information(), .. Law(), .. Money(), .. Evidence(), .. Care(), .. Abroad(), .. Field()], StringComparer.Ordinal);

    private static KeyValuePair<string, Func<SlowRun, decimal?>> Is(string name, Func<SlowRun, decimal?> of) => new(name, of);

    private static IEnumerable<KeyValuePair<string, Func<SlowRun, decimal?>>> People() =>
    [
        Is("time_to_safety", run =>
        {
            if (run.FirstSign() is not { } sign)
                return null;
            int? Bed(string person) => run.Of<PersonSafe>().Where(line => (string)line.E["person"]! == person).Select(line => (int?)line.At).FirstOrDefault();
            if (run.Frame.Yardstick.Person.IsSome)
                return Bed(run.SubjectName(run.Frame.Yardstick.Person)) - sign;
            var beds = Victims(run).Select(Bed).ToList();
            return beds.Count == 0 || beds.Contains(null) ? null : beds.Max() - sign;
        }),
        Is("referral_latency", run =>
        {
            var referral = run.Acts().Where(act => act.Action == "nrm_referral" && act.IsFinished && act.Target is { } whom && Victims(run).Contains(whom)).MinBy(act => act.Ended!.Id);
            var signs = run.Scenario.Table<Fact>().Where(fact => fact.Supports is "indicator" or "means" or "purpose").Select(fact => fact.Name).ToList();
            int? enough = null;
            foreach (var agency in run.Scenario.Agencies.Ids.Select(id => run.Scenario.Agencies[id].Name))
            {
                var firsts = signs.Select(fact => run.Holdings(fact).Where(one => run.IsProfessional(one.Seat) && run.AgencyOf(one.Seat) == agency).Select(one => (int?)one.Since).FirstOrDefault())
                    .OfType<int>().Order().ToList();
                if (firsts.Count > 1 && (enough is null || firsts[1] < enough))
                    enough = firsts[1];
            }

            return referral is null ? null : referral.Ended!.At - enough;
        }),
        Is("rights_checklist", run =>
        {
            var (kept, all) = (0, 0);
            foreach (var right in run.Scenario.Table<Right>().Select(one => one.Name))
            {
                bool Has<T>() => run.Of<T>().Any(line => (string)line.E["right"]! == right);
                var isOpen = Has<RightDue>() && !Has<RightKept>() && !Has<RightMissed>() && !run.Of<PlayEnded>().Any();
                if (isOpen || !(Has<RightDue>() || Has<RightKept>() || Has<RightMissed>()))
                    continue;
                all++;
                kept += Has<RightKept>() && !Has<RightMissed>() ? 1 : 0;
            }

            return all == 0 ? null : kept;
        }),
        Is("harm_events", run => run.Of<HarmDone>().Sum(line => (int)line.E["severity"]!)),
        Is("rights_breached", run => run.Of<RightBreached>().Count()),
        Is("reflection_breaches", run => Breaches(run, "p2")),
        Is("non_punishment_breaches", run => Breaches(run, "p4")),
        Is("interviews_per_victim", run => Victims(run).Select(victim => (decimal?)run.Acts().Count(act => act.IsFinished && act.Target == victim && run.Action(act.Action).Group == "interviews")).Max()),
    ];

    private static IEnumerable<KeyValuePair<string, Func<SlowRun, decimal?>>> Information() =>
    [
        Is("exchange_latency", run => Middle(Needs(run).Where(need => need.Read is not null).Select(need => need.Read!.Value - need.Known))),
        Is("needs_met", run => Needs(run) is { Count: > 0 } needs ? needs.Count(need => need.Read is not null) : null),
        Is("time_to_open", run => Middle(
            from line in run.Lines
            where run.Is<ItemDelivered>(line) || run.Is<AdHocInjectSent>(line) || run.Is<Traced>(line) || run.Is<MessageArrived>(line)
            let item = (string)(line.E["item"] ?? line.E["message"])!
            from seat in run.Seats(line.E["to"])
            let opened = run.Of<ItemOpened>().FirstOrDefault(open => (string)open.E["item"]! == item && (string)open.E["seat"]! == seat)
            where opened is not null
            select opened.At - line.At)),
        Is("over_sharing", run =>
        {
            var items = run.Of<FactsShared>().SelectMany(line => line.E["facts"]!.AsArray().SelectMany(fact => run.Seats(line.E["receivers"]).Select(seat => (Fact: (string)fact!["fact"]!, Seat: seat))))
                .Concat(Talks(run).SelectMany(talk => talk.Passed.Where(passed => passed.From is not null)
                    .SelectMany(passed => passed.Hearers.Where(seat => seat != passed.From).Select(seat => (passed.Fact, Seat: seat))))).ToList();
            return Share(items.Count(item => run.Fact(item.Fact).IsSensitive && !run.NamesOf(run.Fact(item.Fact).Needing).Contains(item.Seat)), items.Count);
        }),
        Is("handling_breaches", run => run.Of<HandlingBreached>().Count()),
        Is("role_inclusion", run =>
        {
            var holders = run.Scenario.Table<Fact>().Where(fact => fact.NeededBy.Count > 0)
                .SelectMany(fact => run.Holdings(fact.Name)).Where(one => run.IsProfessional(one.Seat)).Select(one => run.AgencyOf(one.Seat)).Distinct().ToList();
            var heard = Heard(run);
            return Share(holders.Count(heard.Contains), holders.Count);
        }),
        Is("agencies_at_work_first_hour", run => run.FirstSign() is not { } sign ? null
            : run.Lines.Where(line => line.At >= sign && line.At <= sign + 3600).Select(line => Worker(run, line)).OfType<string>()
                .Where(run.IsProfessional).Select(run.AgencyOf).Distinct().Count()),
        Is("cooperation_fit", run =>
        {
            var verdicts = run.Of<RequestMade>().Select(made => run.Of<RequestAnswered>().LastOrDefault(answer => (string)answer.E["request"]! == (string)made.E["petition"]!["handle"]!))
                .OfType<Line>().Select(answer => (string)answer.E["verdict"]!).ToList();
            return Share(verdicts.Count(verdict => verdict != "returned"), verdicts.Count);
        }),
    ];

    private static List<string> Victims(SlowRun run) => [.. run.Scenario.Table<Person>().Where(person => person.IsVictim).Select(person => person.Name)];

    private static decimal Breaches(SlowRun run, string principle) => run.Of<RightBreached>().Count(line =>
        ((string?)line.E["principle"] ?? ((string?)line.E["right"] is { } right && run.Scenario.Table<Right>()[run.Scenario.Table<Right>()[right]].Principle is { IsSome: true } of ? run.Scenario.Table<Disciplines.Actions.Principle>()[of].Name : null)) == principle);

    // A need: the fact, when the first professional held it, when it was read by who needed it.
    private static List<(int Known, int? Read)> Needs(SlowRun run)
    {
        var needs = new List<(int, int?)>();
        foreach (var fact in run.Scenario.Table<Fact>())
        {
            var held = run.Holdings(fact.Name);
            if (held.Where(one => run.IsProfessional(one.Seat)).Cast<(string Seat, int Since, int Id)?>().FirstOrDefault() is not { } first)
                continue;
            foreach (var seats in fact.NeededBy.Select(need => run.NamesOf(need.Seats)).Where(seats => !seats.Contains(first.Seat)))
            {
                needs.Add((first.Since, held.Where(one => seats.Contains(one.Seat)).Select(one => (int?)one.Since).FirstOrDefault()));
            }
        }

        return needs;
    }

    // Talks whose record stands, with what was linked to their words afterwards.
    private static IEnumerable<(Line Record, List<(string Fact, string? From, IReadOnlyList<string> Hearers)> Passed)> Talks(SlowRun run)
    {
        var gone = run.Of<RecordSuperseded>().Select(line => (string)line.E["record"]!).ToHashSet();
        foreach (var talk in run.Of<ConversationRecorded>().Where(line => !gone.Contains((string)line.E["record"]!)))
        {
            var passed = talk.E["passed"]!.AsArray().Select(one => ((string)one!["fact"]!, (string?)one["from"], run.Seats(one["hearers"]))).ToList();
            foreach (var link in run.Of<WordsLinked>().Where(line => (string)line.E["record"]! == (string)talk.E["record"]!))
            {
                var words = talk.E["heard"]!.AsArray()[(int)link.E["number"]!]!;
                passed.Add(((string)link.E["fact"]!, (string?)words["from"], run.Seats(words["hearers"])));
            }

            yield return (talk, passed);
        }
    }
}
