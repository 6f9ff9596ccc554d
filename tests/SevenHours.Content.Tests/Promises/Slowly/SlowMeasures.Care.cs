using System.Text.Json.Nodes;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Press;
using SevenHours.Disciplines.Telephony;
using SevenHours.Kernel;
using static SevenHours.Content.Tests.Promises.Slowly.SlowRun;

namespace SevenHours.Content.Tests.Promises.Slowly;

internal static partial class SlowMeasures
{
    private static IEnumerable<KeyValuePair<string, Func<SlowRun, decimal?>>> Evidence() =>
    [
        Is("admissible_ratio", run =>
        {
            var (usable, all) = (0m, 0m);
            foreach (var taken in run.Of<ExhibitTaken>().Where(line => (string?)line.E["fact"] is not null))
            {
                var weight = run.Fact((string)taken.E["fact"]!).Weight;
                (usable, all) = (usable + (weight * Usable(run, taken, []) / 1000m), all + weight);
            }

            return Share(usable, all);
        }),
        Is("records_read", run => Share(run.Of<PatternClaimed>().Count(line => (bool)line.E["is_shown"]!), run.Of<PatternClaimed>().Count())),
        Is("addresses_read", run => run.Of<PatternClaimed>().Count(line => (string)line.E["claim"]!["kind"]! == "address")),
        Is("copies_within_limits", run => Share(run.Of<CopyArrived>().Count(line => !(bool)line.E["is_too_wide"]! && (string)line.E["copy"]!["kind"]! != "look"), run.Of<CopyArrived>().Count())),
        Is("forgotten", run => run.Of<SiteEntered>().Any() ? run.Of<SiteForgotten>().Count() : null),
        Is("people_met_by", run =>
        {
            var met = run.Of<SiteEntered>().SelectMany(line => line.E["met"]!.AsArray()).ToList();
            return Share(met.Count(one => one!["by"] is not null), met.Count);
        }),
        Is("screening_sensitivity", run => Met(run).Where(one => one.IsVictim).ToList() is var victims ? Share(victims.Count(one => one.IsTaken), victims.Count) : null),
        Is("screening_specificity", run => Met(run).Where(one => !one.IsVictim).ToList() is var others ? Share(others.Count(one => !one.IsTaken), others.Count) : null),
        Is("thin_stories", run => run.Of<StoryPublished>().Count(story => Strings(story.E["story"]!["claims"]).Any(claim => Sources(run, story, claim) < 2))),
        Is("people_identified", run => run.Of<StoryPublished>().Sum(story => story.E["story"]!["details"]!.AsArray()
            .Select(detail => ClaimOf(run, (string)detail!["claim"]!).Details.Single(one => one.Name == (string)detail["detail"]!).Identifies).Where(who => who.IsSome).Distinct().Count())),
        Is("press_answered", run => Share(run.Of<ReplyGiven>().Count(line => (string)line.E["reply"]! != "silence"), run.Of<ReplyGiven>().Count())),
    ];

    private static IEnumerable<KeyValuePair<string, Func<SlowRun, decimal?>>> Care() =>
    [
        Is("strangers_met", run => CaredFor(run).Select(person => (decimal?)Contacts(run, person).Select(one => one.Who).Distinct().Count()).Max()),
        Is("times_asked", run => CaredFor(run).Select(person => (decimal?)Contacts(run, person).Where(one => one.About is not null).GroupBy(one => one.About).Sum(same => same.Count() - 1)).Max()),
        Is("time_to_shelter", run =>
        {
            var waits = new List<int?>();
            foreach (var person in CaredFor(run))
            {
                var declined = run.Of<ServiceOffered>().Any(line => (string)line.E["person"]! == person && (string)line.E["answer"]! == "no"
                    && run.Scenario.Table<CareService>()[run.Scenario.Table<CareService>()[(string)line.E["service"]!]].Kind == CareKind.Bed);
                if (!declined)
                    waits.Add(FirstAt<PersonHoused>(run, person) - FirstAt<CareFileOpened>(run, person));
            }

            return waits.Count == 0 || waits.Contains(null) ? null : waits.Max();
        }),
        Is("services_before_account", run => Share(run.Of<ServiceBegun>().Count(begun => !Accounts(run, (string)begun.E["person"]!).Any(account => account < begun.Id)), run.Of<ServiceBegun>().Count())),
    ];

    private static IEnumerable<KeyValuePair<string, Func<SlowRun, decimal?>>> Abroad() =>
    [
        Is("letters_right_first", run => Share(run.Of<LetterAnswered>().Count(line => line.E["reply"]!["gaps"]!.AsArray().Count == 0), run.Of<LetterAnswered>().Count())),
        Is("joint_team_in", run => run.Of<TeamFounded>().FirstOrDefault() is { } founded
            ? founded.At - run.Of<TeamOpened>().Single(line => HandleOf(line) == HandleOf(founded)).At : null),
        Is("collisions", run => run.Scenario.Table<ParallelCase>().Count == 0 ? null : run.Of<CasesCollided>().Count()),
        Is("opportunities_found", run =>
        {
            var real = run.Scenario.Table<TrendLink>().Where(link => link.IsReal).Select(link => link.Name).ToList();
            return Share(real.Count(link => run.Of<LinkAgreed>().Any(line => (string)line.E["link"]! == link)), real.Count);
        }),
    ];

    private static string HandleOf(Line line) => (string)line.E["team"]!["handle"]!;

    private static int? FirstAt<T>(SlowRun run, string person) => run.Of<T>().Where(line => (string)line.E["person"]! == person).Select(line => (int?)line.At).FirstOrDefault();

    private static IEnumerable<string> CaredFor(SlowRun run) => run.Of<CareFileOpened>().Select(line => (string)line.E["person"]!).Distinct();

    private static Claim ClaimOf(SlowRun run, string claim) => run.Scenario.Table<Claim>()[run.Scenario.Table<Claim>()[claim]];

    // Independent sources of a claim as it was printed: kinds once, a document is enough.
    private static int Sources(SlowRun run, Line story, string name)
    {
        var (claim, paper) = (ClaimOf(run, name), run.AgencyOf((string)story.E["story"]!["seat"]!));
        var kinds = new HashSet<SourceKind> { claim.Source };
        foreach (var check in run.Of<ClaimChecked>().Where(line => line.Id < story.Id).Select(line => line.E["check"]!))
        {
            if ((string)check["claim"]! == name && (string)check["paper"]! == paper && (string?)check["found"] == "confirms")
                kinds.Add(claim.Checks.Single(one => one.Name == (string)check["check"]!).Source);
        }

        return kinds.Contains(SourceKind.Document) ? Math.Max(2, kinds.Count) : kinds.Count;
    }

    // How far an exhibit can be used: by its own act and custody, and no further than what it was made from.
    private static int Usable(SlowRun run, Line taken, HashSet<string> seen)
    {
        var item = taken.E["item"] as JsonObject;
        var facts = item is null ? [(string)taken.E["fact"]!] : Strings(item["facts"]);
        var parents = item is null ? [] : Strings(item["parents"]);
        var act = run.Acts().FirstOrDefault(one => one.Handle == (string)taken.E["act"]!);
        var own = (bool)taken.E["is_spoiled"]! || run.Of<CustodyBroken>().Any(line => line.Id > taken.Id && facts.Contains((string)line.E["fact"]!)) ? 0
            : act is { Began: not null } ? act.Admissibility
            : act is not null ? (int)typeof(Disciplines.Actions.Lawfulness).GetProperty("Admissibility")!.GetValue(Disciplines.Actions.Lawfulness.Unjudged)!
            : parents.Count > 0 ? 1000 : (int)taken.E["admissibility"]!;
        foreach (var parent in parents.Where(seen.Add))
        {
            if (run.Of<ExhibitTaken>().FirstOrDefault(line => (string?)line.E["item"]?["handle"] == parent) is { } from)
                own = Math.Min(own, Usable(run, from, seen));
        }

        return own;
    }

    // Everybody of a mixed group whom somebody spoke with or concluded about.
    private static IEnumerable<(bool IsVictim, bool IsTaken)> Met(SlowRun run)
    {
        foreach (var group in run.Scenario.Table<ScreenedGroup>())
        {
            foreach (var number in Enumerable.Range(1, group.People.Count))
            {
                bool IsWho(Line line) => (string)line.E["who"]!["group"]! == group.Name && (int)line.E["who"]!["number"]! == number;
                var conclusions = run.Of<ScreeningConcluded>().Where(IsWho).ToList();
                if (conclusions.Count == 0 && !run.Of<TalkBegan>().Any(IsWho))
                    continue;
                yield return (group.People[number - 1].IsVictim, run.Of<ReferralMoved>().Any(IsWho) || (conclusions.Count > 0 && IsPositive(conclusions[^1])));
            }
        }
    }

    private static bool IsPositive(Line line) => (string)line.E["conclusion"]!["outcome"]! is "trafficked" or "drifted";

    private static IEnumerable<int> Accounts(SlowRun run, string person) =>
        run.Acts().Where(act => act.Began is not null && act.Target == person && run.Action(act.Action).Group == "interviews").Select(act => act.Began!.Id)
            .Concat(run.Of<QuestionAsked>().Where(line => HasInterview(line) && PersonOf(run, line) == person).Select(line => line.Id));

    private static bool HasInterview(Line line) => (string?)line.E["interview"] is { } interview && interview != "0000000000000000";

    private static string PersonOf(SlowRun run, Line line) => run.SubjectName(run.Scenario.Table<Persona>()[run.Scenario.Table<Persona>()[(string)line.E["persona"]!]].Of);

    // Who met a person, and what each asked that can be asked again.
    private static IEnumerable<(string Who, string? About)> Contacts(SlowRun run, string person)
    {
        foreach (var line in run.Of<ServiceOffered>().Where(line => (string)line.E["person"]! == person))
        {
            foreach (var one in With((string)line.E["seat"]!, line.E["how"]!, "offer " + (string)line.E["service"]!))
                yield return one;
        }

        foreach (var line in run.Of<NeedsAssessed>().Where(line => (string)line.E["person"]! == person))
        {
            foreach (var one in With((string)line.E["assessment"]!["seat"]!, line.E["assessment"]!["how"]!, "needs"))
                yield return one;
        }

        foreach (var act in run.Acts().Where(act => act.Began is not null && act.Target == person && run.Action(act.Action).Group is "protection" or "interviews"))
            yield return (act.Seat, run.Action(act.Action).Group == "interviews" ? "act " + act.Action : null);

        foreach (var line in run.Of<InterviewOpened>().Where(line => PersonOf(run, line) == person))
        {
            yield return ((string)line.E["seat"]!, null);
            if ((string?)line.E["setup"]!["interpreting"]?["who"] is { } interpreter)
                yield return ("interpreter " + interpreter, null);
        }

        foreach (var line in run.Of<InterviewJoined>().Where(line => PersonOf(run, line) == person))
        {
            foreach (var seat in run.Seats(line.E["who"]))
                yield return (seat, null);
        }

        var topics = new HashSet<(string, string?, string?)>();
        foreach (var line in run.Of<QuestionAsked>().Where(line => PersonOf(run, line) == person))
        {
            var (seat, topic) = ((string)line.E["seat"]!, (string?)line.E["topic"]);
            if (topics.Add((seat, HasInterview(line) ? (string?)line.E["interview"] : null, topic)))
                yield return (seat, topic is null ? null : "topic " + topic);
        }

        foreach (var line in run.Of<TalkBegan>())
        {
            var group = run.Scenario.Table<ScreenedGroup>()[run.Scenario.Table<ScreenedGroup>()[(string)line.E["who"]!["group"]!]];
            if (group.Named.TryGetValue((int)line.E["who"]!["number"]!, out var subject) && run.SubjectName(subject) == person)
                yield return ((string)line.E["seat"]!, "screening");
        }
    }

    private static IEnumerable<(string Who, string? About)> With(string seat, JsonNode how, string about)
    {
        yield return (seat, about);
        if ((string?)how["mediator"] is { } mediator)
            yield return (mediator, null);
        if ((string?)how["through"] is { } interpreter)
            yield return ("interpreter " + interpreter, null);
    }
}
