using System.Text.Json.Nodes;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using static SevenHours.Content.Tests.Promises.Slowly.SlowRun;

namespace SevenHours.Content.Tests.Promises.Slowly;

internal static partial class SlowMeasures
{
    private static readonly string[] s_overt = ["rescue_entry", "planned_search", "action_day", "arrest", "joint_inspection"];

    private static IEnumerable<KeyValuePair<string, Func<SlowRun, decimal?>>> Law() =>
    [
        Is("lawful_acts", run =>
        {
            var begun = run.Acts().Where(act => act.Began is not null).ToList();
            return Share(begun.Count(act => act.InMandate && act.HasBasis), begun.Count);
        }),
        Is("tip_off_index", run =>
        {
            var (until, sum) = (Overt(run)?.Id ?? int.MaxValue, 0m);
            foreach (var level in run.Scenario.Levels.Ids.Select(id => run.Scenario.Levels[id]).Where(level => level.Kind == "alert"))
            {
                var (value, since) = (level.Start, 0);
                foreach (var line in run.Of<LevelChanged>().Where(line => (string)line.E["level"]! == level.Name))
                {
                    var before = (int)Math.Max(0, Math.Min(1000, value + (long)level.DriftPerHour * (line.At - since) / 3600));
                    (value, since) = ((int)line.E["value"]!, line.At);
                    sum += line.Id < until && value > before ? (value - before) / 10m : 0;
                }
            }

            return sum;
        }),
        Is("parallel_start", run => First(run, "financial_case") - First(run, "open_case")),
        Is("technique_time_outside", run =>
        {
            var outside = new List<int>();
            foreach (var started in run.Of<TechniqueBegan>().Select(line => line.E["started"]!).Where(started => (bool)started["needs_order"]!))
            {
                var handle = (string)started["handle"]!;
                var until = run.Of<TechniqueEnded>().Where(line => (string)line.E["deployment"]! == handle).Select(line => (int?)line.At).FirstOrDefault() ?? run.Until;
                List<(int From, int Until)> covered =
                [
                    .. started["covered"]!.AsArray().Select(Stretch!),
                    .. run.Of<TechniqueCovered>().Where(line => (string)line.E["deployment"]! == handle).Select(line => Stretch(line.E["time"]!)),
                ];
                // Between two instants at which some cover begins or ends, all is covered or nothing is.
                var from = (int)started["begun_at"]!;
                List<int> cuts = [from, until, .. covered.SelectMany(one => new[] { one.From, one.Until }).Where(at => at > from && at < until)];
                cuts.Sort();
                outside.Add(cuts.Zip(cuts.Skip(1)).Where(gap => gap.First >= from && gap.Second <= until && !covered.Any(one => one.From <= gap.First && gap.Second <= one.Until)).Sum(gap => gap.Second - gap.First));
            }

            return outside.Count == 0 ? null : outside.Sum();
        }),
        Is("milder_tried_first", run =>
        {
            var acts = run.Acts();
            var rows = new List<bool>();
            foreach (var began in run.Of<TechniqueBegan>())
            {
                var used = acts.Single(act => act.Handle == (string)began.E["started"]!["act"]!);
                var depth = run.Action(used.Action).Intrusive;
                if (depth < 2)
                    continue;
                var done = acts.Any(act => act.IsFinished && act.Ended!.Id < began.Id && used.Target is not null && act.Target == used.Target
                    && run.AgencyOf(act.Seat) == run.AgencyOf(used.Seat) && run.Action(act.Action).Intrusive < depth);
                var named = run.Of<TechniqueArgued>().Any(line => line.Id < began.Id && run.AgencyOf((string)line.E["seat"]!) == run.AgencyOf(used.Seat)
                    && Strings(line.E["tried"]).Any(tried => run.Action(tried).Intrusive < depth)
                    && run.Of<RequestMade>().Any(made => (string)made.E["petition"]!["handle"]! == (string)line.E["request"]!
                        && (string?)made.E["petition"]!["action"] == used.Action && (string?)made.E["petition"]!["target"] == used.Target));
                rows.Add(done || named);
            }

            return Share(rows.Count(done => done), rows.Count);
        }),
        Is("privileged_talk_left", run =>
        {
            var decided = run.Of<PrivilegedTalk>().Select(line => (string)line.E["care"]!).Where(care => care != "set_aside").ToList();
            return Share(decided.Count(care => care == "stopped"), decided.Count);
        }),
        Is("open_ratio", run =>
        {
            var styles = new List<string>();
            foreach (var asked in run.Of<QuestionAsked>())
            {
                var question = (string)asked.E["question"]!;
                if (run.Of<QuestionWithdrawn>().Any(line => (string)line.E["question"]! == question))
                    continue;
                styles.Add((string)(run.Of<QuestionRecoded>().LastOrDefault(line => (string)line.E["question"]! == question) ?? asked).E["style"]!);
            }

            // What asks nothing: closing words, explanations, encouragement.
            var asking = styles.Where(style => style != "encourager" && QuestionEffects.Of(Language.SnakeCase.Find<QuestionStyle>(style)!.Value).Asks).ToList();
            return Share(asking.Count(style => style == "open"), asking.Count);
        }),
        Is("planted_details", run => !run.Of<InterviewOpened>().Any() ? null : run.Of<DetailPlanted>().Count(line => (bool)line.E["taken"]!)),
    ];

    // The first overt act that began, by its beginning.
    private static Line? Overt(SlowRun run) => run.Acts().Where(act => act.Began is not null && s_overt.Contains(act.Action)).Select(act => act.Began!).MinBy(began => began.Id);

    private static decimal? First(SlowRun run, string action) => run.Acts().Where(act => act.Action == action && act.IsFinished).MinBy(act => act.Ended!.Id)?.Ended!.At;

    private static (int From, int Until) Stretch(JsonNode time) => ((int)time["from"]!, (int)time["until"]!);

    // Agencies that another consulted, told or sat with.
    private static HashSet<string> Heard(SlowRun run)
    {
        var heard = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sent in run.Of<MessageSent>())
        {
            var from = run.AgencyOf((string)sent.E["from"]!);
            foreach (var to in run.Seats(sent.E["receivers"]).Select(run.AgencyOf).Where(to => to != from))
            {
                heard.Add(to);
                if (sent.E["facts"]!.AsArray().Count > 0)
                    heard.Add(from);
            }
        }

        foreach (var petition in run.Of<RequestMade>().Select(line => line.E["petition"]!))
        {
            if (run.AgencyOf((string)petition["asker"]!) != (string)petition["to"]!)
                heard.Add((string)petition["to"]!);
        }

        foreach (var (talk, _) in Talks(run))
        {
            var present = run.Seats(talk.E["present"]).Select(run.AgencyOf).Distinct().ToList();
            if (present.Count > 1)
                heard.UnionWith(present);
        }

        // At meetings: whoever comes in hears those who sit there, and they hear him.
        foreach (var joined in run.Of<MeetingJoined>())
        {
            var meeting = (string)joined.E["meeting"]!;
            var comer = run.AgencyOf((string)joined.E["seat"]!);
            foreach (var came in run.Lines.Where(line => (run.Is<MeetingStarted>(line) || run.Is<MeetingJoined>(line)) && (string)line.E["meeting"]! == meeting && line.At <= joined.At))
            {
                var left = run.Of<MeetingLeft>().Where(line => (string)line.E["meeting"]! == meeting && (string)line.E["seat"]! == (string)came.E["seat"]! && line.Id > came.Id).Select(line => (int?)line.At).FirstOrDefault();
                var over = run.Of<MeetingClosed>().Where(line => (string)line.E["meeting"]! == meeting).Select(line => (int?)line.At).FirstOrDefault();
                var other = run.AgencyOf((string)came.E["seat"]!);
                if ((left ?? over ?? run.Until) >= joined.At && other != comer)
                    heard.UnionWith([other, comer]);
            }
        }

        return heard;
    }

    // Whose act an event is: ordering, asking, taking, answering, writing, speaking, deciding; reading is none.
    private static string? Worker(SlowRun run, Line line) =>
        run.Is<ActionStarted>(line) ? (string?)line.E["plan"]!["seat"]
        : run.Is<RequestMade>(line) ? (string?)line.E["petition"]!["asker"]
        : run.Is<RequestTaken>(line) ? (string?)line.E["taker"]
        : run.Is<MessageSent>(line) ? (string?)line.E["from"]
        : run.Is<ConversationRecorded>(line) ? (string?)line.E["recorded_by"]
        : run.Is<MeetingCalled>(line) ? (string?)line.E["caller"]
        : run.Is<SheetWritten>(line) ? (string?)line.E["line"]!["seat"]
        : run.Is<DecisionRecorded>(line) || run.Is<TaskSubmitted>(line) || run.Is<FormFiled>(line) || run.Is<SomethingElseDescribed>(line) || run.Is<QuestionAsked>(line)
            || run.Is<InvitationAnswered>(line) || run.Is<MeetingJoined>(line) || run.Is<DutySet>(line) || run.Is<PlanChanged>(line) ? (string?)line.E["seat"]
        : null;
}
