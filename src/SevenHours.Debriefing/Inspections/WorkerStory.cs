using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What became of somebody who works at a place that was visited. Truth: for the debrief.</summary>
/// <param name="Worker">Who, and how the person really works.</param>
/// <param name="Heard">The talk in which the person told in own words, or null.</param>
/// <param name="Miss">Why nobody heard the person; null for who was heard.</param>
/// <param name="Found">The differences somebody marked that are there.</param>
/// <param name="Missed">The differences that lay on a desk, papers beside words, and nobody marked.</param>
/// <param name="Wrong">The marks on what does not differ.</param>
/// <param name="Met">Which needs were met.</param>
/// <param name="Granted">Wages granted, in hundredths.</param>
/// <param name="Events">The events this rests on, in order.</param>
public sealed record WorkerStory(
    Worker Worker,
    Seen<WorkerSpoke>? Heard,
    HearingMiss? Miss,
    IReadOnlyList<WorkTopic> Found,
    IReadOnlyList<WorkTopic> Missed,
    IReadOnlyList<WorkTopic> Wrong,
    Needs Met,
    int Granted,
    IReadOnlyList<EventId> Events)
{
    /// <summary>Whether the person had something to tell: is cheated or held.</summary>
    public bool HasCause => Worker.Kind is WorkerKind.Cheated or WorkerKind.Held;

    /// <summary>The needs nobody met.</summary>
    public Needs Unmet => Worker.Needs & ~Met;

    internal static WorkerStory Of(VisitEventsOf events, Worker worker)
    {
        var number = worker.Number;
        var spoke = events.Spoke.Where(e => e.Event.Number == number).ToList();
        var told = spoke.Where(e => e.Event.Telling == Telling.Told).ToList();
        var left = events.Left.Where(e => e.Event.Workers.Contains(number)).ToList();
        var marks = events.Marked.Where(e => e.Event.Number == number).GroupBy(e => e.Event.Topic).Where(topic => topic.Last().Event.IsOn).Select(topic => topic.Last()).ToList();
        var real = worker.Differences().ToHashSet();
        var found = marks.Where(mark => IsReal(worker, real, mark.Event.Topic)).ToList();
        var onDesk = OnDesk(events, real, told).ToList();
        var (met, granted, given) = Help(events, worker);
        return new WorkerStory(
            worker,
            told.Count > 0 ? told[0] : null,
            told.Count > 0 ? null : Why(spoke, left),
            [.. found.Select(mark => mark.Event.Topic).Order()],
            [.. onDesk.Where(topic => found.All(mark => mark.Event.Topic != topic)).Order()],
            [.. marks.Where(mark => !IsReal(worker, real, mark.Event.Topic)).Select(mark => mark.Event.Topic).Order()],
            met,
            granted,
            [.. spoke.Select(e => e.Id).Concat(left.Select(e => e.Id)).Concat(marks.Select(e => e.Id)).Concat(given).Distinct().Order()]);
    }

    // A passport that is kept and a debt stand on no paper: whoever marks them has found that the papers keep silent.
    private static bool IsReal(Worker worker, HashSet<WorkTopic> real, WorkTopic topic) =>
        real.Contains(topic) || (topic == WorkTopic.Documents && worker.PapersKept) || (topic == WorkTopic.Debt && worker.Debt > 0);

    private static IEnumerable<WorkTopic> OnDesk(VisitEventsOf events, HashSet<WorkTopic> real, List<Seen<WorkerSpoke>> told)
    {
        var papers = events.Papers.Aggregate(PaperKinds.None, (all, e) => all | e.Event.Papers);
        var said = told.SelectMany(e => e.Event.Topics).ToHashSet();
        return real.Where(topic => topic switch
        {
            WorkTopic.Listed => papers.HasFlag(PaperKinds.Payroll),
            WorkTopic.Contract => papers.HasFlag(PaperKinds.Contracts),
            _ => papers.HasFlag(PaperKinds.Payroll) && said.Contains(topic),
        });
    }

    private static (Needs Met, int Granted, IEnumerable<EventId> Events) Help(VisitEventsOf events, Worker worker)
    {
        var flagged = events.History.All<ReferralMoved>().Where(e => e.Event.Who == events.Place.Member(worker.Number) && e.Event.Reached is >= ReferralState.Flagged and <= ReferralState.Onward).Take(1).ToList();
        var answers = events.Answers.Where(e => e.Event.Granted.Any(grant => grant.Number == worker.Number)).ToList();
        var met = flagged.Count > 0 ? Needs.Referral : Needs.None;
        foreach (var answer in answers)
        {
            met |= answer.Event.Kind switch
            {
                VisitFormKind.WageClaim => Needs.Wages,
                VisitFormKind.Housing => Needs.Housing,
                VisitFormKind.Residence => Needs.Residence,
                _ => Needs.None,
            };
        }

        return (met & worker.Needs, answers.SelectMany(e => e.Event.Granted).Where(grant => grant.Number == worker.Number).Sum(grant => grant.Amount),
            flagged.Select(e => e.Id).Concat(answers.Select(e => e.Id)));
    }

    private static HearingMiss Why(List<Seen<WorkerSpoke>> spoke, List<Seen<WorkersLeft>> left) =>
        spoke.Count == 0 ? left.Count == 0 ? HearingMiss.NotAsked : left[0].Event.Why switch
        {
            WhyGone.StatusFirst => HearingMiss.RanFromCheck,
            WhyGone.Warned => HearingMiss.KeptAway,
            WhyGone.Dispersed => HearingMiss.NotAsked,
            _ => HearingMiss.SentOut,
        }
        : spoke.All(e => e.Event.Telling == Telling.NotUnderstood) ? HearingMiss.NotUnderstood
        : spoke.All(e => e.Event.Setting.Where == Whereabouts.Beside) ? HearingMiss.BesideForeman
        : spoke.All(e => e.Event.Setting.Speaking == Speaking.AtHand || e.Event.Setting.Where == Whereabouts.Beside) ? HearingMiss.ThroughForeman
        : HearingMiss.Frightened;
}

/// <summary>Why nobody heard somebody.</summary>
public enum HearingMiss
{
    /// <summary>Nobody asked.</summary>
    NotAsked,

    /// <summary>Ran when leave to stay was checked first.</summary>
    RanFromCheck,

    /// <summary>Was told to stay away: the employer knew.</summary>
    KeptAway,

    /// <summary>Was sent out by the back door, or put out of the bed.</summary>
    SentOut,

    /// <summary>Was not understood.</summary>
    NotUnderstood,

    /// <summary>Was asked beside the foreman.</summary>
    BesideForeman,

    /// <summary>Was asked through somebody the foreman put there.</summary>
    ThroughForeman,

    /// <summary>Was frightened: by a check, by strangers where people sleep, by a uniform.</summary>
    Frightened,
}
