using System.Text.Json.Nodes;
using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Networks;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Disciplines.Operations;
using SevenHours.Kernel;
using static SevenHours.Content.Tests.Promises.Slowly.SlowRun;

namespace SevenHours.Content.Tests.Promises.Slowly;

internal static partial class SlowMeasures
{
    private const int TwelveHours = 12 * 3600;

    private static readonly string[] s_signs = ["refuses", "cries", "dissociates", "tires", "asks_for_break", "silent"];
    private static readonly string[] s_asking = ["open", "probing", "closed", "choice", "multiple", "leading", "accusing"];

    private static readonly (int Flaw, int Permille)[] s_left =
        [(1, 700), (2, 950), (4, 800), (8, 700), (16, 600), (32, 850), (64, 0), (128, 700), (256, 0), (512, 800)];

    private static IEnumerable<KeyValuePair<string, Func<SlowRun, decimal?>>> Field() =>
    [
        Is("pages_saved", run =>
        {
            var (saved, all) = (0, 0);
            var (table, web) = (run.Scenario.Table<WebEntry>(), SmallWeb.Of(run.Scenario));
            foreach (var id in table.Ids.Where(id => table[id] is { Marks.Count: > 0, IsDecoy: false }))
            {
                var changes = run.Of<WebChanged>().Where(line => (string)line.E["entry"]! == table[id].Name).ToList();
                var down = changes.SkipWhile((line, at) => changes.Skip(at).Any(later => (string)later.E["change"]! == "up")).FirstOrDefault(line => (string)line.E["change"]! == "down");
                var page = web.Of(id);
                var gone = down?.At ?? (page.Until.Seconds <= run.Until ? page.Until.Seconds : (int?)null);
                if (gone is null)
                    continue;
                all++;
                var orders = run.Of<DataOrdered>().Where(line => (string)line.E["page"]! == page.Address).Select(line => (string)line.E["act"]!).ToList();
                saved += run.Of<PageCaptured>().Any(line => (string)line.E["page"]! == page.Address && line.At < gone)
                    || run.Of<PlatformAnswered>().Any(line => (string)line.E["standing"]! == "kept" && orders.Contains((string)line.E["act"]!) && line.At < gone) ? 1 : 0;
            }

            return all == 0 ? null : saved;
        }),
        Is("strong_indicators", run =>
        {
            var (found, all) = (0, 0);
            foreach (var (group, number, person) in MetVictims(run))
            {
                var there = person.Signs.Select(sign => SignCatalogue.Of(sign).Indicator).OfType<string>().Distinct()
                    .Where(name => IndicatorOf(run, name).Of(person.IsChild) == Strength.Strong).ToList();
                all += there.Count;
                foreach (var indicator in there)
                {
                    var last = run.Of<IndicatorTicked>().LastOrDefault(line => IsWho(line, group, number) && line.E["ticks"]!.AsArray().Any(tick => (string)tick!["indicator"]! == indicator));
                    if (last is not null && (bool)last.E["is_on"]!)
                        found += last.E["ticks"]!.AsArray().Count(tick => (string)tick!["indicator"]! == indicator && (string?)tick["sign"] is { } sign && SignCatalogue.Of(sign).Indicator == indicator);
                }
            }

            return Share(found, all);
        }),
        Is("screening_referral_latency", run =>
        {
            var waits = new List<int>();
            foreach (var (group, number, person) in Everybody(run).Where(one => one.Person.IsVictim))
            {
                var grounds = run.Of<PersonShowed>().Where(line => IsWho(line, group, number)).Where(line => HasGrounds(run, person, [.. person.Sight.Seen.Concat(
                    run.Of<PersonShowed>().Where(one => one.Id <= line.Id && IsWho(one, group, number) && run.AgencyOf((string)one.E["seat"]!) == run.AgencyOf((string)line.E["seat"]!))
                        .SelectMany(one => Strings(one.E["signs"])))])).FirstOrDefault();
                if (grounds is not null && run.Of<ReferralMoved>().FirstOrDefault(line => IsWho(line, group, number)) is { } flag)
                    waits.Add(flag.At - grounds.At);
            }

            return Middle(waits);
        }),
        Is("scene_items_secured", run =>
        {
            var left = new List<decimal>();
            foreach (var scene in Scenes(run).Where(scene => run.Of<SceneEntered>().Any(line => IsAt(line, scene))))
            {
                var inside = run.Of<SceneEntered>().Where(line => IsAt(line, scene)).Select(line => run.AgencyOf((string)line.E["seat"]!)).ToList();
                foreach (var item in run.Scenario.Table<CrimeScene>()[run.Scenario.Table<CrimeScene>()[scene]].Items.Select(id => run.Scenario.Table<SceneItem>()[id]))
                {
                    var taken = run.Of<ItemTaken>().FirstOrDefault(line => IsAt(line, scene) && (string)line.E["item"]! == item.Name);
                    var isFound = run.Of<RoomSeen>().Concat(run.Of<ItemsFound>()).Any(line => IsAt(line, scene) && Strings(line.E["items"]).Contains(item.Name));
                    var told = item.Knows.Select(fact => run.Scenario.Table<Fact>()[fact].Name).ToList();
                    var isKnown = item.Found != Hiding.Told
                        || run.Of<FactLearned>().Any(line => told.Contains((string)line.E["fact"]!) && run.Seats(line.E["to"]).Any(seat => inside.Contains(run.AgencyOf(seat))));
                    if (taken is not null)
                        left.Add(LeftOf(taken) / 10m);
                    else if (isFound || isKnown)
                        left.Add(0);
                }
            }

            return left.Count == 0 ? null : Math.Round(left.Average(), 1);
        }),
        Is("scene_separation", run =>
        {
            var (apart, all) = (0, 0);
            foreach (var scene in Scenes(run))
            {
                var people = run.Of<RoomSeen>().Where(line => IsAt(line, scene)).SelectMany(line => Strings(line.E["people"])).Distinct().ToList();
                var rules = run.Scenario.Table<CrimeScene>()[run.Scenario.Table<CrimeScene>()[scene]];
                Id<Subject> Of(string name) => run.Scenario.Subjects[name];
                foreach (var (one, other) in people.SelectMany((one, at) => people.Skip(at + 1).Select(other => (one, other))))
                {
                    bool Names(string from, string to) => rules.Person(Of(from))?.ApartFrom.Contains(Of(to)) == true;
                    if (!Names(one, other) && !Names(other, one))
                        continue;
                    all++;
                    apart += run.Of<PeopleTogether>().Any(line => IsAt(line, scene) && new[] { (string)line.E["one"]!, (string)line.E["other"]! }.Order().SequenceEqual(new[] { one, other }.Order())) ? 0 : 1;
                }
            }

            return Share(apart, all);
        }),
        Is("custody_breaks", run =>
        {
            var (broken, all) = (0, 0);
            foreach (var taken in run.Of<ExhibitTaken>().Where(line => line.E["item"] is JsonObject))
            {
                var item = taken.E["item"]!.AsObject();
                var steps = run.Of<CustodyKept>().Where(line => (string)line.E["exhibit"]! == (string)item["handle"]!).Select(line => line.E["line"]!.AsObject()).ToList();
                var isPaper = (string)item["kind"]! is "translation" or "report" or "statement" or "copy";
                for (var at = 0; at < steps.Count; at++)
                {
                    if (StepOf(steps[at]) != "handed_over")
                        continue;
                    all++;
                    broken += (!isPaper && !IsSealed(steps.Take(at))) || IsLate(run, steps, at) || IsWorkedOn(steps, at) ? 1 : 0;
                }
            }

            return Share(broken, all);
        }),
        Is("sites_in_step", run =>
        {
            var missed = run.Of<SiteMissed>().Count(line => IsPlanned(line));
            var entered = run.Of<SiteEntered>().Where(IsPlanned).ToList();
            var inStep = entered.Count(line => SiteOf(run, line) is not { } site || !run.Of<SiteWarned>().Any(warned => warned.Id < line.Id && (string)warned.E["site"]! == site));
            return Share(inStep, entered.Count + missed);
        }),
        Is("limits_kept", run =>
        {
            var (kept, all) = (0, 0);
            foreach (var interview in run.Of<InterviewOpened>().Select(line => (string)line.E["interview"]!))
            {
                var questions = run.Of<QuestionAsked>().Where(line => (string?)line.E["interview"] == interview
                    && !run.Of<QuestionWithdrawn>().Any(gone => (string)gone.E["question"]! == (string)line.E["question"]!)).ToList();
                for (var at = 0; at < questions.Count; at++)
                {
                    var question = (string)questions[at].E["question"]!;
                    if (!run.Of<PersonaAnswered>().Any(line => (string?)line.E["interview"] == interview && (string)line.E["question"]! == question && s_signs.Contains((string)line.E["kind"]!)))
                        continue;
                    all++;
                    kept += at + 1 == questions.Count || !s_asking.Contains(StyleOf(run, questions[at + 1])) ? 1 : 0;
                }
            }

            return Share(kept, all);
        }),
        Is("network_disruption", run =>
        {
            var people = run.Scenario.Table<NetworkMember>().Select(member => run.SubjectName(member.Person)).ToList();
            var ties = run.Scenario.Table<TrueTie>().Select(tie => (From: people.IndexOf(run.SubjectName(tie.From)), To: people.IndexOf(run.SubjectName(tie.To)))).Where(tie => tie is { From: >= 0, To: >= 0 }).ToList();
            var taken = run.Acts().Where(act => act.Action == "arrest" && act.IsFinished && act.Target is not null)
                .Select(act => people.IndexOf(run.SubjectName(SecondName.RealOne(run.Scenario, run.Scenario.Subjects[act.Target!])))).Where(at => at >= 0).Distinct().ToList();
            var best = taken.Count == 0 ? 0 : Choices(people.Count, taken.Count).Max(choice => Broken(people.Count, ties, choice));
            return best <= 0 ? null : Math.Round((decimal)(100 * Broken(people.Count, ties, taken) / best), 1);
        }),
    ];

    private static bool IsWho(Line line, string group, int number) => (string)line.E["who"]!["group"]! == group && (int)line.E["who"]!["number"]! == number;

    private static Indicator IndicatorOf(SlowRun run, string name) => run.Scenario.Table<Indicator>()[run.Scenario.Table<Indicator>()[name]];

    private static IEnumerable<(string Group, int Number, GroupPerson Person)> Everybody(SlowRun run) =>
        from name in run.Of<GroupOpened>().Select(line => (string)line.E["group"]!).Distinct()
        let people = run.Scenario.Table<ScreenedGroup>().Single(one => one.Name == name).People
        from at in Enumerable.Range(0, people.Count)
        select (name, at + 1, people[at]);

    private static IEnumerable<(string Group, int Number, GroupPerson Person)> MetVictims(SlowRun run) => Everybody(run).Where(one => one.Person.IsVictim
        && run.Of<TalkBegan>().Concat(run.Of<ScreeningConcluded>()).Any(line => IsWho(line, one.Group, one.Number)));

    // Reasonable grounds: recruitment, exploitation, and unless it is a child means. A dimension is met by two strong, one strong and another, three medium, or two medium and a weak.
    private static bool HasGrounds(SlowRun run, GroupPerson person, IReadOnlyList<string> signs)
    {
        var shown = signs.Select(sign => SignCatalogue.Of(sign).Indicator).OfType<string>().Distinct().Select(name => IndicatorOf(run, name)).ToList();
        bool IsMet(Dimension dimension)
        {
            int Of(Strength strength) => shown.Count(one => one.Dimension == dimension && one.Of(person.IsChild) == strength);
            var (strong, medium, weak) = (Of(Strength.Strong), Of(Strength.Medium), Of(Strength.Weak));
            return strong > 1 || (strong == 1 && medium + weak > 0) || medium > 2 || (medium == 2 && weak > 0);
        }

        var act = shown.Any(one => one.Dimension is Dimension.DeceptiveRecruitment or Dimension.CoerciveRecruitment or Dimension.VulnerableRecruitment);
        return act && IsMet(Dimension.Exploitation) && (person.IsChild || Enum.GetValues<Dimension>().Any(dimension => dimension != Dimension.Exploitation && IsMet(dimension)));
    }

    private static IEnumerable<string> Scenes(SlowRun run) => run.Of<CrimeSceneOpened>().Select(line => (string)line.E["scene"]!).Distinct();

    private static bool IsAt(Line line, string scene) => (string)line.E["scene"]! == scene;

    private static int LeftOf(Line taken)
    {
        var flaws = Flags(taken.E["flaws"]!);
        return s_left.Where(one => (flaws & one.Flaw) != 0).Aggregate(1000, (left, one) => left * one.Permille / 1000);
    }

    private static int Flags(JsonNode node) => node.GetValueKind() == System.Text.Json.JsonValueKind.Number ? (int)node
        : ((string)node!).Split(',', StringSplitOptions.TrimEntries).Sum(word => (int)Language.SnakeCase.Find<SceneFlaws>(word)!.Value);

    private static string StepOf(JsonObject line) => (string)line["step"]!;

    // Sealed again only by sealing; opening and working on it open it.
    private static bool IsSealed(IEnumerable<JsonObject> before) =>
        before.Select(StepOf).LastOrDefault(step => step is "sealed" or "opened" or "analysed" or "copied") == "sealed";

    private static bool IsLate(SlowRun run, List<JsonObject> steps, int at)
    {
        var (from, next) = ((int)steps[at]["at"]!, steps.FindIndex(at + 1, step => StepOf(step) == "handed_over"));
        var until = steps.Skip(at + 1).Take((next < 0 ? steps.Count : next) - at - 1).TakeWhile(step => StepOf(step) != "returned").ToList();
        var received = until.FirstOrDefault(step => StepOf(step) == "received");
        var isWorked = until.TakeWhile(step => step != received).Any(step => IsWork(step, steps[at]));
        return received is not null ? (int)received["at"]! > from + TwelveHours && !isWorked
            : next < 0 && !isWorked && until.Count == steps.Count - at - 1 && run.Until > from + TwelveHours;
    }

    private static bool IsWorkedOn(List<JsonObject> steps, int at)
    {
        foreach (var step in steps.Skip(at + 1))
        {
            if (StepOf(step) is "handed_over" or "received" or "returned")
                return false;
            if (IsWork(step, steps[at]))
                return true;
        }

        return false;
    }

    private static bool IsWork(JsonObject step, JsonObject handed) =>
        StepOf(step) is "opened" or "analysed" or "copied" or "translated" && (string?)step["agency"] == (string?)handed["to"];

    private static bool IsPlanned(Line line) => (string?)line.E["operation"] is { } operation && operation.Trim('0').Length > 0;

    // Which site stands behind a line of a plan: what the entry found, or the place last written for it.
    private static string? SiteOf(SlowRun run, Line line)
    {
        if ((string?)line.E["site"] is { Length: > 0 } site)
            return site;
        var place = run.Of<OperationOpened>().Concat(run.Of<OperationEdited>()).Where(one => (string)one.E["operation"]! == (string)line.E["operation"]!)
            .SelectMany(one => one.E["changes"]!.AsArray()).LastOrDefault(change => (string)change!["entry"]! == (string)line.E["entry"]! && (string)change["field"]! == "place");
        return (string?)place?["value"] is { } name ? run.Scenario.Table<Site>().FirstOrDefault(one => run.SubjectName(one.Place) == name)?.Name : null;
    }

    private static string StyleOf(SlowRun run, Line asked) =>
        (string)(run.Of<QuestionRecoded>().LastOrDefault(line => (string)line.E["question"]! == (string)asked.E["question"]!) ?? asked).E["style"]!;

    private static IEnumerable<List<int>> Choices(int of, int count) => count == 0 ? [[]]
        : Choices(of, count - 1).SelectMany(choice => Enumerable.Range(choice.Count == 0 ? 0 : choice[^1] + 1, of - (choice.Count == 0 ? 0 : choice[^1] + 1)).Select(next => (List<int>)[.. choice, next]));

    // The share of pairs that no way joins any more, those taken out counting as nobody.
    private static double Broken(int count, List<(int From, int To)> ties, List<int> without)
    {
        var left = Enumerable.Range(0, count).Except(without).ToList();
        if (left.Count < 2)
            return 0;
        var joined = 0;
        foreach (var start in left)
        {
            var reached = new HashSet<int> { start };
            while (left.Where(one => !reached.Contains(one) && ties.Any(tie => (tie.From == one && reached.Contains(tie.To)) || (tie.To == one && reached.Contains(tie.From)))).ToList() is { Count: > 0 } more)
                reached.UnionWith(more);
            joined += reached.Count - 1;
        }

        return 1 - ((double)joined / (left.Count * (left.Count - 1)));
    }
}
