using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.View;

namespace SevenHours.Web.Features.Hour.View;

/// <summary>Reads what comes due besides the run sheet.</summary>
internal static class DueReading
{
    /// <summary>Acts under way, at the time they are done.</summary>
    public static IEnumerable<HourLine> Acts(World world, StaffTexts texts) => world.Part<ActionsPart>().Acts
        .Where(act => act.Status == ActStatus.Running)
        .Select(act => new HourLine(
            $"act-{act.Plan.Handle}", HourKind.Act, act.Due.Seconds, "bolt",
            Titled(texts.Of(world.Scenario.Table<ActionDefinition>()[act.Plan.Action].Title), texts.Of(act.Plan.Target)),
            texts.Of(act.Plan.Seat), HourState.Due));

    /// <summary>Requests: those policy answers at their time, those a person must answer once they wait too long.</summary>
    public static IEnumerable<HourLine> Answers(World world, WatchLimits limits, StaffTexts texts) => AnswerDeskReading.Read(world, texts)
        .Select(waiting => (Waiting: waiting, IsLate: waiting.Due is null && world.Now.Seconds - waiting.At >= limits.Stuck * 60))
        .Where(one => one.Waiting.Due is not null || one.IsLate)
        .Select(one => new HourLine(
            $"request-{one.Waiting.Handle}", HourKind.Answer, one.Waiting.Due ?? one.Waiting.At, "gavel", one.Waiting.Title,
            one.Waiting.To.Length == 0 ? one.Waiting.From : $"{one.Waiting.From} {texts.Language.Arrow} {one.Waiting.To}",
            one.IsLate ? HourState.Overdue : HourState.Due)
        {
            Request = (one.Waiting.IsDescribed ? "described/" : "requests/") + one.Waiting.Handle,
        });

    /// <summary>Tasks that somebody has not handed in.</summary>
    public static IEnumerable<HourLine> Tasks(World world, StaffTexts texts)
    {
        var (tasks, part) = (world.Scenario.Table<TaskDefinition>(), world.Part<KnowledgePart>());
        foreach (var id in tasks.Ids)
        {
            var state = part.Task(id);
            var missing = state.Given - state.SubmittedBy;
            if (!missing.IsEmpty)
            {
                yield return new HourLine(
                    $"task-{tasks[id].Name}", HourKind.Task, state.Due.Seconds, "clipboard-text", texts.Of(tasks[id].Title), texts.Agencies(missing),
                    state.Due < world.Now ? HourState.Overdue : HourState.Due);
            }
        }
    }

    /// <summary>What the other side does, and which rights fall due, if nothing changes.</summary>
    public static IEnumerable<HourLine> OtherSide(World world, StaffTexts texts)
    {
        var rules = world.Scenario.Rules;
        foreach (var id in rules.Ids)
        {
            var (rule, state) = (rules[id], world.RuleNow(id));
            if (rule.Kind is not (RuleKind.Adversary or RuleKind.Protection) || state.Status != RuleStatus.Armed || state.Due == SimTime.Never)
                continue;

            var isAdversary = rule.Kind == RuleKind.Adversary;
            yield return new HourLine(
                $"rule-{rule.Name}", isAdversary ? HourKind.Adversary : HourKind.Right, state.Due.Seconds, isAdversary ? "masks-theater" : "shield-check",
                RuleWords.TitleOf(rule, texts), "", state.IsWaiting(world.Now) ? HourState.Ready : state.IsHeld ? HourState.Held : HourState.Due)
            {
                Rule = rule.Name,
                Chance = rule.Chance,
            };
        }
    }

    /// <summary>The close of the day.</summary>
    public static IEnumerable<HourLine> Close(World world, PlayFrame frame, StaffTexts texts) => frame.Days
        .Where(day => day.Closes > world.Now && day.Opens <= world.Now)
        .Select(day => new HourLine("close", HourKind.Close, day.Closes.Seconds, "moon", texts.Words["hour.close"], "", HourState.Due));

    private static string Titled(string title, string target) => target.Length == 0 ? title : $"{title}: {target}";
}
