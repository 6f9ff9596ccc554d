using System.Globalization;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Control.View;

/// <summary>Reads the run sheet out of a world and its history.</summary>
internal static class RunSheetReading
{
    /// <summary>The run sheet as it stands.</summary>
    public static RunSheet Read(World world, History history, StaffTexts texts)
    {
        var fired = new Dictionary<Id<Rule>, (SimTime At, int Event)>();
        foreach (var firing in history.All<RuleFired>())
            fired[firing.Event.Rule] = (firing.At, firing.Id.Value);
        foreach (var lapse in history.All<RuleLapsed>())
            fired[lapse.Event.Rule] = (lapse.At, lapse.Id.Value);

        var lines = new List<SheetLine>();
        var injects = world.Scenario.Table<Inject>();
        // Where authors gave no numbers they are counted in the order of their hours, and keep them when they are moved.
        List<Id<Inject>> sent = [.. injects.Ids.Where(id => injects[id].Rule.IsSome).OrderBy(id => (world.Scenario.Rules[injects[id].Rule].At ?? SimTime.Never).Seconds)];
        List<int?> authored = [.. sent.Select(id => NumberOf(injects[id].Name))];

        // A number says which inject is meant over the radio: what two of them bear, as the session in `s1_teacher`, is none.
        var tells = authored.OfType<int>().Distinct().Count() == authored.OfType<int>().Count();
        foreach (var (place, id) in sent.Index())
            lines.Add(Read(world, id, (tells ? authored[place] : null) ?? place + 1, fired, texts));

        var next = lines.Where(line => line.State == LineState.Due).MinBy(line => (line.At, line.Number));
        if (next is not null)
            lines[lines.IndexOf(next)] = next with { State = LineState.Next };
        return new RunSheet([.. lines.OrderBy(Rank).ThenBy(line => line.At ?? long.MaxValue).ThenBy(line => line.Number)]);
    }

    /// <summary>How a channel is named in addresses, icons and strings.</summary>
    public static string NameOf(Channel channel) => channel.ToString().ToLowerInvariant();

    /// <summary>The number an author gave in the id, as in <c>i31_fourth_call</c>.</summary>
    private static int? NumberOf(string name)
    {
        var digits = name.AsSpan().TrimStart("abcdefghijklmnopqrstuvwxyz");
        var length = digits.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : digits.Length;
        return int.TryParse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static int Rank(SheetLine line) => !line.IsOpen ? 0 : line.At is not null ? 1 : 2;

    private static SheetLine Read(
        World world, Id<Inject> id, int number, Dictionary<Id<Rule>, (SimTime At, int Event)> fired, StaffTexts texts)
    {
        var inject = world.Scenario.Table<Inject>()[id];
        var rule = world.Scenario.Rules[inject.Rule];
        var state = world.RuleNow(inject.Rule);
        var knowledge = world.Part<KnowledgePart>();
        var went = fired.TryGetValue(inject.Rule, out var firing);
        var to = knowledge.ReceiversOf(world.Scenario, id);
        var stands = StateOf(state, rule, world.Now, knowledge.Deliveries(id));
        var at = stands is LineState.Sent or LineState.Lapsed ? went ? firing.At : null
            : state.Status == RuleStatus.Armed ? state.Due
            : rule.At;
        return new SheetLine(
            inject.Name,
            number,
            at is { } time && time != SimTime.Never ? time.Seconds : null,
            rule.When is not null,
            NameOf(inject.Channel),
            texts.Of(inject.Title),
            texts.Agencies(to),
            stands,
            (knowledge.OpenedBy(id) & to).Count,
            to.Count,
            went ? firing.Event : -1);
    }

    private static LineState StateOf(RuleState state, Rule rule, SimTime now, int deliveries) => state switch
    {
        { Status: RuleStatus.Skipped } => LineState.Skipped,
        { Status: RuleStatus.Spent } => deliveries > 0 ? LineState.Sent : LineState.Lapsed,
        { IsHeld: true } => state.IsWaiting(now) ? LineState.Ready : LineState.Held,
        { Status: RuleStatus.Armed } => LineState.Due,
        // Before STARTEX no rule is armed; what asks for nothing but its hour waits for nothing else.
        { Status: RuleStatus.Idle } when rule is { When: null } && rule.At is { } at && at != SimTime.Never => LineState.Due,
        _ => LineState.Waits,
    };
}
